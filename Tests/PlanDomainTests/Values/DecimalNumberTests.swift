import PlanDomain
import TestSupport
import Testing

struct DecimalNumberTests {
  @Test(arguments: ["0", "7", "63.5", "-0.25", "-7", "100", "999999999999.999999", "0.000001"])
  func aNumberIsWrittenAsItIsRead(text: String) {
    #expect(DecimalNumber(text)?.description == text)
  }

  @Test(arguments: [
    "", "-", ".", "7.", ".5", "07", "7.0", "63.50", "-0", "+7", "1e3", "1 000", "63,5", "--7",
    "1.2.3", "1234567890123", "0.0000001", "\u{665}", "7 ",
  ])
  func otherSpellingsAreNoNumbers(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test(arguments: [
    ("63,5", "63.5"), ("63,50", "63.5"), ("7,0", "7"), ("007", "7"), ("\u{2212}1,5", "-1.5"),
    ("-0", "0"), ("-0,0", "0"), ("0,5", "0.5"), ("00,5", "0.5"), ("100", "100"),
  ])
  func whatSomeoneTypesIsUnderstood(typed: String, text: String) {
    #expect(DecimalNumber(typed: typed)?.description == text)
  }

  @Test(arguments: ["", "7,", ",5", "sju", "1,2,3", "7 %", "- 7"])
  func whatIsNoNumberIsNotGuessed(typed: String) {
    #expect(DecimalNumber(typed: typed) == nil)
  }

  @Test func numbersOrderBySize() {
    let numbers = ["-7", "-0.5", "0", "0.25", "0.3", "7", "63.5", "100"].map(number)
    #expect(numbers.shuffled().sorted() == numbers)
  }

  @Test func swedishHasADecimalComma() {
    #expect(number("-63.5").worded(in: .swedish) == "-63,5")
    #expect(number("-63.5").worded(in: .english) == "-63.5")
  }
}
