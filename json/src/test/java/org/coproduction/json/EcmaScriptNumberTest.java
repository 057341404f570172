package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On every JDK: what {@link Double#toString(double)} prints changed with JDK 19. */
class EcmaScriptNumberTest {

  /** The bits of doubles and how they are printed: RFC 8785, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void theNumbersOfTheStandardArePrintedAsItSays(String bits, String printed) {
    assertThat(EcmaScriptNumber.print(ofBits(bits))).isEqualTo(printed);
  }

  /**
   * Below a power of two doubles lie twice as close as above it, which is where searches for the
   * fewest digits go wrong.
   */
  @Test
  void allPowersOfTwoArePrintedAsAnEngineOfEcmaScriptPrintsThem() {
    List<String> printed = new ArrayList<>();
    for (int exponent = -1074; exponent <= 1023; exponent++) {
      printed.add(EcmaScriptNumber.print(Math.scalb(1.0, exponent)));
    }

    // Printed by V8, of Node 20.
    assertThat(sha256(printed))
        .isEqualTo("2f251a067d4e7c3c4a2512831bbed978d5d82a527fc5bff3e19a7f9e1513e15e");
  }

  /** Twenty thousand doubles of a generator (xorshift64) that is as short in any language. */
  @Test
  void doublesAtRandomArePrintedAsAnEngineOfEcmaScriptPrintsThem() {
    List<String> printed = new ArrayList<>();
    long bits = 88172645463325252L;
    while (printed.size() < 20_000) {
      bits ^= bits << 13;
      bits ^= bits >>> 7;
      bits ^= bits << 17;
      double number = Double.longBitsToDouble(bits);
      if (Double.isFinite(number)) {
        printed.add(EcmaScriptNumber.print(number));
      }
    }

    // Printed by V8, of Node 20.
    assertThat(sha256(printed))
        .isEqualTo("b83c07e465be069a70e8f8564e9314f7e1399ec129cc965add341770c828c40e");
  }

  private static double ofBits(String bits) {
    return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
  }

  private static String sha256(List<String> lines) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
