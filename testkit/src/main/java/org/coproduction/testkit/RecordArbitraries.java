package org.coproduction.testkit;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Gives jqwik its values for {@code @ForAll} parameters of the types of this library. */
public final class RecordArbitraries implements ArbitraryProvider {

  /** For jqwik, which finds it as a service. */
  public RecordArbitraries() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return Records.has(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypes) {
    return Set.of(CoproductionArbitraries.of(targetType.getRawType()));
  }
}
