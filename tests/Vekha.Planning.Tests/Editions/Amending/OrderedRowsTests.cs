using Vekha.Planning.Editions.Amending;

namespace Vekha.Planning.Tests.Editions.Amending;

public sealed class OrderedRowsTests
{
    [Fact]
    public void A_row_worded_anew_goes_on_with_its_number_and_a_new_row_with_none()
    {
        var ordered = Ordered(
            ["1.", "1.1", "1.2", "2"], "Строку 1 изложить в следующей редакции:", "Дополнить строками 1.1–1.3 следующего содержания:");
        ordered.Follows("1.").ShouldBe([AmendedText.Rows[0].Id]);
        ordered.Follows("1.1").ShouldBeEmpty();
        ordered.Follows("1.2").ShouldBeEmpty();
        ordered.Follows("2").ShouldBeNull();
        ordered.Has("2").ShouldBeTrue();
    }

    [Fact]
    public void Rows_of_another_plan_are_left_to_it()
    {
        var ordered = Ordered(["1", "3", "7.1"], "В приложении № 1 строку 1 изложить в следующей редакции:",
            "В приложении № 2 строку 3 изложить в следующей редакции:", "Приложение № 2 дополнить строкой 7.1 следующего содержания:");
        new[] { "1", "3", "7.1" }.Select(ordered.Has).ShouldBe([true, false, false]);
    }

    [Fact]
    public void A_number_printed_for_two_plans_is_taken_for_neither() =>
        Ordered(["1", "1."], "В приложении № 1 строку 1 изложить в следующей редакции:",
            "В приложении № 2 строку 1 изложить в следующей редакции:").Has("1").ShouldBeFalse();

    private static OrderedRows Ordered(string[] printed, params string[] clauses) => new(new AmendedText(clauses).Result, printed);
}
