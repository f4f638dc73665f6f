using Vekha.Documents;
using Vekha.Documents.Acts;
using Vekha.Documents.Amendments;
using Vekha.Documents.Blocks;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Plans;
using Vekha.Documents.Printing;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Tests.Editions.Amending;

/// <summary>A plan of a few rows, and what clauses make of it.</summary>
internal sealed class AmendedText
{
    private static readonly Dictionary<int, MeasurePart> Columns = new()
    {
        [1] = MeasurePart.Number,
        [2] = MeasurePart.Name,
        [3] = MeasurePart.Responsible,
        [4] = MeasurePart.Deliverables,
        [5] = MeasurePart.Deadline,
    };

    private static readonly Organisation Region = Organisation.Create(new(Guid.NewGuid()), "Область", null, OrganisationKind.Region, null);

    public static readonly AmendedPlan Plan = new(1, 2, "it-cube", Columns);

    public static IReadOnlyList<EditionMeasure> Rows { get; } = Of(
        Row("1", "Утвердить перечень школ", "до 1 марта 2024 г.", ["отдел образования"], ["Приказ отдела образования"]),
        Row("2", "Закупить оборудование", "до 1 мая 2024 г., далее до 1 мая 2025 г.", ["отдел образования", "школы"],
            ["Договор", "Акт приемки"]),
        Row("3", "Открыть центр «Луч»", "до 1 сентября 2024 г.", ["школы"], ["Письмо (до 5 сентября 2024 г.)"], "отдел образования"),
        Row("3.1", "Провести праздник с отделом образования", "сентябрь", ["школы"], []),
        Row("4", "Обучить педагогов-наставников", "ежегодно", ["институт"], ["Удостоверение"]),
        Row("7", "Отчитаться", "до 1 декабря 2024 г.", ["школы"], ["Отчет"]),
        Row("7", "Отчитаться еще раз", "до 1 декабря 2025 г.", ["школы"], ["Отчет"]));

    public AmendedText(params string[] clauses) : this(Plan, clauses) { }

    public AmendedText(AmendedPlan plan, params string[] clauses)
    {
        var act = new Act(ActType.Order, null, new(2024, 6, 3), "80-р", null, "О внесении изменений в дорожную карту", [],
            [.. clauses.Select((text, i) => new Clause($"{i + 1}", text))], null);
        Result = AmendedRows.Of(ClauseAmendments.Of(act), Rows, plan);
    }

    public AmendedRows Result { get; }

    public IEnumerable<AmendmentOutcome> Outcomes => Result.Amendments.Select(a => a.Outcome);

    public Measure this[string number] => Result.Present(Rows.First(r => r.Number == number))!;

    public bool IsUntouched => Rows.All(row => ReferenceEquals(Result.Present(row), row.Measure));

    public static EditionMeasure Drafted(Measure measure, bool printed = false) =>
        EditionMeasure.Create(
            new(Guid.NewGuid()), Draft(), 1, measure, OwedBy.EachCentre, printed ? new MeasurePlace(new LineSpan(5, 5), []) : null);

    private static Measure Row(
        string number, string name, string deadline, string[] parties, string[] deliverables, string? oversight = null)
    {
        var measure =
            new Measure(number, name, [.. parties.Select(p => new Party(p, false))], [], DeadlineReader.Read(deadline), oversight);
        return measure.With(
            MeasurePart.Deliverables, string.Join('\n', deliverables.Select((d, i) => deliverables.Length > 1 ? $"{i + 1}. {d};" : d)));
    }

    private static IReadOnlyList<EditionMeasure> Of(params Measure[] measures)
    {
        var edition = Draft();
        return [.. measures.Select((m, i) => EditionMeasure.Create(new(Guid.NewGuid()), edition, i + 1, m, OwedBy.EachCentre, null))];
    }

    public static Edition Draft()
    {
        var plan = new Plan("Комплекс мер", "it-cube", new YearSpan(2023, 2025), []);
        return Edition.Draft(new(Guid.NewGuid()), LoadedAct.Load(
            new(Guid.NewGuid()), Region, null, "", new Reading(null, [plan], []), new(Guid.NewGuid()), DateTimeOffset.UnixEpoch), 1, plan);
    }
}
