using Vekha.Documents.Findings;

namespace Vekha.Documents.Tests.Findings;

/// <summary>For each check of plans and acts a case that it finds and one that it leaves alone.</summary>
public sealed class PlanCheckTests
{
    private const string Sound = "Открыть центр\tШколы\tПриказ\t01.02.2030";

    [Theory]
    [InlineData("№\tМероприятие\tРезультат\tСрок", "1\tОткрыть\tПриказ\t2030 год", "plan 1")]
    [InlineData(Printed.Head, "1\tОткрыть\t\tПриказ\t2030 год", "plan 1, measure 1")]
    [InlineData(Printed.Head, "1\tОткрыть\t–\tПриказ\t2030 год", null)]
    public void No_responsible(string titles, string row, string? where) => Check(FindingCode.NoResponsible, where, titles, row);

    [Theory]
    [InlineData("№\tМероприятие\tОтветственный\tСрок", "1\tОткрыть\tШколы\t2030 год", "plan 1")]
    [InlineData(Printed.Head, "1\tОткрыть\tШколы\t\t2030 год", "plan 1, measure 1")]
    [InlineData(Printed.Head, "1\tОткрыть\tШколы\t-\t2030 год", null)]
    public void No_deliverable(string titles, string row, string? where) => Check(FindingCode.NoDeliverable, where, titles, row);

    [Theory]
    [InlineData("№\tМероприятие\tОтветственный\tРезультат", "1\tОткрыть\tШколы\tПриказ", "plan 1")]
    [InlineData(Printed.Head, "1\tОткрыть\tШколы\tПриказ\t", "plan 1, measure 1")]
    [InlineData("№\tМероприятие\tОтветственный\tРезультат\tI кв. 2030\tII кв. 2030", "1\tОткрыть\tШколы\tПриказ\t\t", "plan 1, measure 1")]
    [InlineData("№\tМероприятие\tОтветственный\tРезультат\tI кв. 2030\tII кв. 2030", "1\tОткрыть\tШколы\tПриказ\t+\t", null)]
    [InlineData("№\tМероприятие\tОтветственный\tРезультат\tНачало\tОкончание", "1\tОткрыть\tШколы\tПриказ\t\t01.02.2030", null)]
    public void No_deadline(string titles, string row, string? where) => Check(FindingCode.MissingDate, where, titles, row);

    [Theory]
    [InlineData("31.02.2030", true)]
    [InlineData("до 01.09.203", true)]
    [InlineData("29.02.2032", false)]
    [InlineData("01.09.30", false)]
    [InlineData("приказ от 01.09.2030 № 1.2.3", false)]
    public void A_day_that_no_calendar_has(string deadline, bool found)
    {
        Check(FindingCode.InvalidDate, found ? "plan 1, measure 1" : null, Printed.Head, $"1\tОткрыть\tШколы\tПриказ\t{deadline}");
        if (found) Check(FindingCode.UnreadDeadline, null, Printed.Head, $"1\tОткрыть\tШколы\tПриказ\t{deadline}");
    }

    [Theory]
    [InlineData("31.03.2030 – 01.01.2030", true)]
    [InlineData("01.01.2030 – 31.03.2030", false)]
    [InlineData("сентябрь – май", false)]
    public void An_end_before_the_beginning(string deadline, bool found) =>
        Check(FindingCode.EndBeforeStart, found ? "plan 1, measure 1" : null, Printed.Head, $"1\tОткрыть\tШколы\tПриказ\t{deadline}");

    [Theory]
    [InlineData("как получится", true)]
    [InlineData("не требуется", false)]
    [InlineData("постоянно", false)]
    public void An_unread_deadline(string deadline, bool found) =>
        Check(FindingCode.UnreadDeadline, found ? "plan 1, measure 1" : null, Printed.Head, $"1\tОткрыть\tШколы\tПриказ\t{deadline}");

    [Theory]
    [InlineData("1", "1.", "plan 1, measure 1")]
    [InlineData("1", "1.1", null)]
    public void A_number_used_twice(string first, string second, string? where) =>
        Check(FindingCode.DuplicateNumber, where, Printed.Head, $"{first}\t{Sound}", $"{second}\t{Sound}");

    [Theory]
    [InlineData("1", "3", "plan 1, measure 3")]
    [InlineData("1.9", "1.10", null)]
    [InlineData("1.4", "2.1", null)]
    [InlineData("2147483647", "2147483649", null)]
    public void A_number_left_out(string first, string second, string? where) =>
        Check(FindingCode.NumberGap, where, Printed.Head, $"{first}\t{Sound}", $"{second}\t{Sound}");

    [Theory]
    [InlineData("Открыть центр в", "Приказ", true)]
    [InlineData("Открыть центр", "1. Приказ министерства", true)]
    [InlineData("Открыть центр", "1. Приказ. 2. Письмо", false)]
    [InlineData("Открыть центр на селе", "Приказ", false)]
    public void A_text_that_breaks_off(string name, string result, bool found) =>
        Check(FindingCode.TruncatedText, found ? "plan 1, measure 1" : null, Printed.Head, $"1\t{name}\tШколы\t{result}\t2030 год");

    [Theory]
    [InlineData("Министерство просвещения области", "Министерство просвищения области", true)]
    [InlineData("Центр «IT-куб»", "Центр «IТ-куб»", true)]
    [InlineData("Министерство просвещения области", "Министерству просвещения области", false)]
    [InlineData("Министерство просвещения области", "Министерство просвещения", false)]
    [InlineData("Школа № 12", "Школа № 13", false)]
    [InlineData("Речной Алексей Борисович", "Лесной Алексей Борисович", false)]
    public void One_body_in_two_spellings(string usual, string odd, bool found) => Check(
        FindingCode.NameVariant, found ? "plan 1, measure 3" : null, Printed.Head, $"1\tОткрыть\t{usual}\tПриказ\t2030 год",
        $"2\tВести\t{usual}\tПриказ\t2030 год", $"3\tЗакрыть\t{odd}\tПриказ\t2030 год");

    [Theory]
    [InlineData("Контроль возложить на Пфайфера С.А.", "А.С. Пфайфер", true)]
    [InlineData("Контроль возложить на Озерковского А.Б.", "А.Б. Озёрковский", true)]
    [InlineData("Контроль возложить на Речного А.Б.", "А.Б. Речной", false)]
    [InlineData("Контроль возложить на Речного В.Г.", "А.Б. Речной", false)]
    public void One_person_in_two_spellings(string clause, string signatory, bool found)
    {
        var findings = Printed.Order("1. " + clause, $"Губернатор области\n\n{signatory}").Findings;
        findings.Select(finding => (finding.Code, finding.Where)).ShouldBe(found ? [(FindingCode.NameVariant, "act, clause 1")] : []);
    }

    private static void Check(FindingCode code, string? where, params string[] lines) =>
        Printed.Read(Printed.Table(lines)).Findings.Where(finding => finding.Code == code).Select(finding => finding.Where)
            .ShouldBe(where is null ? [] : [where]);
}
