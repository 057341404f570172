package org.coproduction.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.coproduction.agreement.Agreement;
import org.coproduction.agreement.Bootstrap;
import org.coproduction.agreement.Estimate;
import org.coproduction.agreement.KrippendorffAlpha;
import org.coproduction.agreement.Study;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Krippendorff's alpha (nominal) of a million codings into twenty themes, beside that of
 * dkpro-statistics-agreement. Ours counts kinds of units while a study is built, so building is
 * timed too: neither part alone would be fair.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AgreementBenchmark {

  private static final int CODINGS = 1_000_000;
  private static final int THEMES = 20;
  private static final double SAME = 1e-12;

  /** How many coded each unit; there are so many fewer units. */
  @Param({"2", "4"})
  int coders;

  private Integer[][] table = new Integer[0][];
  private Study<Integer> ours = Study.<Integer>builder().build();
  private CodingAnnotationStudy theirs = new CodingAnnotationStudy(2);

  /** Coders who mean the same in two of three units; both libraries must come to the same. */
  @Setup
  public void build() {
    Random random = new Random(20_181_029);
    table = new Integer[CODINGS / coders][coders];
    for (Integer[] unit : table) {
      int truth = random.nextInt(THEMES);
      for (int coder = 0; coder < coders; coder++) {
        unit[coder] = random.nextInt(3) == 0 ? random.nextInt(THEMES) : truth;
      }
    }
    ours = oursBuilt();
    theirs = theirsBuilt();
    double difference = Math.abs(value(oursAlpha()) - theirsAlpha());
    if (!(difference <= SAME)) {
      throw new IllegalStateException("the two differ by " + difference);
    }
  }

  private static double value(Agreement agreement) {
    return agreement.asDouble().orElseThrow();
  }

  @Benchmark
  public Agreement oursAlpha() {
    return KrippendorffAlpha.nominal().of(ours);
  }

  @Benchmark
  public double theirsAlpha() {
    return new KrippendorffAlphaAgreement(theirs, new NominalDistanceFunction())
        .calculateAgreement();
  }

  @Benchmark
  public Estimate oursAlphaWithIntervalOfThousandResamples() {
    return KrippendorffAlpha.nominal().of(ours, Bootstrap.from(1));
  }

  @Benchmark
  public Study<Integer> oursBuilt() {
    Study.Builder<Integer> study = Study.builder();
    for (int unit = 0; unit < table.length; unit++) {
      for (int coder = 0; coder < coders; coder++) {
        study.value(coder, unit, table[unit][coder]);
      }
    }
    return study.build();
  }

  @Benchmark
  public CodingAnnotationStudy theirsBuilt() {
    CodingAnnotationStudy study = new CodingAnnotationStudy(coders);
    for (Integer[] unit : table) {
      study.addItemAsArray(unit);
    }
    return study;
  }
}
