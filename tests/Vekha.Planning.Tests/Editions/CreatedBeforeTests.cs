using Vekha.Documents.Plans;
using Vekha.Planning.Calendars;
using Vekha.Planning.Editions;
using Vekha.Documents.Deadlines;
using static Vekha.Planning.Tests.Editions.Amended;

namespace Vekha.Planning.Tests.Editions;

public sealed class CreatedBeforeTests
{
    private const string Creating = "Руководители организаций, на базе которых создаются центры";

    [Theory]
    [InlineData(Creating, "до 20 декабря 2024 г.", true)]
    [InlineData(Creating, "до 20 декабря 2024 г. (для 2023 года)", false)]
    [InlineData(Creating, "до 20 декабря 2023 г.", false)]
    [InlineData(Creating, "ежеквартально", false)]
    [InlineData("Школы", "до 20 декабря 2024 г.", false)]
    public void A_row_of_creation_without_a_year_is_told_with_the_centres_that_were_created_before(
        string responsible, string deadline, bool isTold)
    {
        var row = new Measure("5.1", "Экскурсия", [new(responsible, false)], [], DeadlineReader.Read(deadline), null);
        var asked = EditionSchedule.Of(
            Rows([row]), [Early, Late], new(new(2023, 2025), FirstAct), WorkingCalendar.Russian, Today).Where(e => e.LeftOut is null);
        var told = CreatedBefore.Of(asked);
        told.Select(t => t.Measure.Number).ShouldBe(isTold ? ["5.1"] : []);
        if (isTold) (told[0].Cohorts.ShouldHaveSingleItem(), told[0].Count).ShouldBe((2023, 1));
    }
}
