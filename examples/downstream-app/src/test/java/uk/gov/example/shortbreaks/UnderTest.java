package uk.gov.example.shortbreaks;

/** The parts that the tests look at: those in use, unless a bug is planted in one. */
final class UnderTest {

  static final String PLANTED = "uk.gov.example.shortbreaks.planted";

  private UnderTest() {}

  static Parts parts() {
    String planted = System.getProperty(PLANTED, "");
    return planted.isEmpty() ? Parts.inUse() : PlantedBug.valueOf(planted).in(Parts.inUse());
  }
}
