using Vekha.Documents;
using Vekha.Documents.Acts;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;
using Vekha.Testing;

namespace Vekha.Application.Tests.Acts;

/// <summary>An act of our region whose only plan, of two measures, is a draft.</summary>
internal sealed record DraftAct(LoadedAct Act, Edition Edition, IReadOnlyList<EditionMeasure> Measures)
{
    public static async Task<DraftAct> AddAsync(TestDatabase database)
    {
        var now = new DateTimeOffset(2024, 6, 1, 8, 0, 0, TimeSpan.Zero);
        var plan = new Plan("Комплекс мер", "it-cube", new(2023, 2025), [Row("1", "Ремонт"), Row("2", "Закупка")]);
        var head = new Act(ActType.Order, null, new(2024, 6, 1), "1-р", null, "О мерах", [], [], null);
        var act = LoadedAct.Load(
            new(Guid.CreateVersion7()), TestRegion.Region, null, "Распоряжение\n", new Reading(head, [plan], []),
            TestRegion.IdOf("coordinator"), now);
        var edition = Edition.Draft(new(Guid.CreateVersion7()), act, 1, plan);
        List<EditionMeasure> measures =
            [.. plan.Measures.Select((m, i) => EditionMeasure.Create(new(Guid.CreateVersion7()), edition, i + 1, m, OwedBy.Region, null))];
        await using var db = database.Open();
        db.Add(act);
        db.Add(edition);
        db.AddRange(measures);
        await db.SaveChangesAsync();
        return new(act, edition, measures);
    }

    private static Measure Row(string number, string name) =>
        new(number, name, [], [], new("до 1 сентября 2024 г.", [new(Due: PartialDate.OfDay(2024, 9, 1))]), null);
}
