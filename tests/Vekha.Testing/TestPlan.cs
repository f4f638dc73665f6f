using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Documents;
using Vekha.Documents.Acts;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;

namespace Vekha.Testing;

/// <summary>An act of ours, put in force for the IT-cubes of a region as the product does it. On <see cref="TestRegion.Today"/> its
/// obligations are overdue, due soon, planned, undated and in a quarterly series; none is worked on yet.</summary>
public sealed record TestPlan(LoadedAct Act, Edition Edition, IReadOnlyList<EditionMeasure> Measures)
{
    /// <summary>The region's own; overdue since 1 March 2024.</summary>
    public const string RegionOrder = "1";
    /// <summary>Cohort 2023 by the end of 2023, cohort 2024 by 1 February 2024: overdue for both.</summary>
    public const string Creation = "2";
    /// <summary>Due on 20 June 2024, in ten days; two deliverables, the first by 14 June.</summary>
    public const string Equipment = "3";
    /// <summary>Every quarter after the centre has opened.</summary>
    public const string Monitoring = "4";
    /// <summary>As needed, so without a date.</summary>
    public const string Repairs = "5";
    /// <summary>Due on 31 August 2024, a Saturday.</summary>
    public const string Opening = "6";

    public static async Task<TestPlan> PutInForceAsync(TestDatabase database, Organisation? region = null, params int[] cohorts)
    {
        region ??= TestRegion.Region;
        await using var db = database.Open();
        var person = TestRegion.People.First(p => p.At == region);
        var now = new DateTimeOffset(2024, 1, 15, 8, 0, 0, TimeSpan.Zero);
        var act = LoadedAct.Load(
            new(Guid.CreateVersion7(now)), region, null, "Распоряжение\n", new Reading(Head, [Plan], []), person.Id, now);
        var edition = Edition.Draft(new(Guid.CreateVersion7(now)), act, 1, Plan);
        var measures = Plan.Measures.Select((m, i) =>
            EditionMeasure.Create(new(Guid.CreateVersion7(now)), edition, i + 1, m,
                i == 0 ? OwedBy.Region : OwedBy.EachCentre, new(new(10 + i, 10 + i), []))).ToList();
        db.Add(act);
        db.Add(edition);
        db.AddRange(measures);
        await db.SaveChangesAsync();
        var arguments = new PutInForceArguments(edition.Id, "it-cube", cohorts.Length == 0 ? [2023, 2024] : cohorts);
        var (_, refusal) = await new PuttingInForce(db).RunAsync(arguments, person.Id, TestRegion.Today, now, null, CancellationToken.None);
        return refusal is null ? new(act, edition, measures) : throw new InvalidOperationException($"The plan was refused: {refusal}.");
    }

    public EditionMeasure Measure(string number) => Measures.Single(m => m.Number == number);

    /// <summary>The first obligation of a measure of a centre, or of the region.</summary>
    public async Task<Obligation> ObligationAsync(TestDatabase database, string measure, Centre? centre)
    {
        await using var db = database.Open();
        var (measureId, centreId) = (Measure(measure).Id, centre?.Id);
        return await db.Obligations.AsNoTracking()
            .Where(o => o.MeasureId == measureId && o.CentreId == centreId).OrderBy(o => o.Due).FirstAsync();
    }

    /// <summary>Changes an obligation by its own verbs.</summary>
    public static async Task ChangeAsync(TestDatabase database, ObligationId id, Action<VekhaDb, Obligation> change)
    {
        await using var db = database.Open();
        change(db, await db.Obligations.SingleAsync(o => o.Id == id));
        await db.SaveChangesAsync();
    }

    /// <summary>Adds a document of one file by the person and submits the obligation; the file's content is nowhere.</summary>
    public static Task SubmitAsync(TestDatabase database, ObligationId id, string login, DateOnly? on = null) =>
        ChangeAsync(database, id, (db, obligation) =>
    {
        var (person, day) = (TestRegion.IdOf(login), on ?? TestRegion.Today);
        AddEvidence(db, obligation, person, day, 0);
        if (obligation.Submit(person, new(1, [person]), day) is { } refusal) throw new InvalidOperationException($"Refused: {refusal}.");
    });

    /// <summary>Adds a document of one file for a deliverable, or for the measure as a whole; the file's content is nowhere.</summary>
    public static Task AddEvidenceAsync(TestDatabase database, ObligationId id, string login, int? deliverable = 0) =>
        ChangeAsync(database, id, (db, obligation) => AddEvidence(db, obligation, TestRegion.IdOf(login), TestRegion.Today, deliverable));

    private static void AddEvidence(VekhaDb db, Obligation obligation, PersonId person, DateOnly day, int? deliverable)
    {
        var at = new DateTimeOffset(day, new(8, 0), TimeSpan.Zero);
        var file =
            new Data.Files.StoredFile(new(Guid.CreateVersion7(at)), new string('0', 64), "приказ.pdf", "application/pdf", 1000, person, at);
        db.Files.Add(file);
        db.Evidence.Add(new(
            new(Guid.CreateVersion7(at)), obligation.Id.Subject, file.Id, deliverable, "12-о", day, null, obligation.Round, person, at));
        if (obligation.Begin() is { } refusal) throw new InvalidOperationException($"Refused: {refusal}.");
    }

    private static Act Head { get; } = new(ActType.Order, "Правительство Лесогорской области", new(2023, 12, 8), "714-р", "г. Лесогорск",
        "О создании центров цифрового образования детей", [], [], null);

    private static Plan Plan { get; } = new("Комплекс мер («дорожная карта») по созданию центров «IT-куб»", "it-cube", new(2023, 2025),
    [
        Row(RegionOrder, "Назначен региональный координатор", "до 1 марта 2024 г.", [new(Due: PartialDate.OfDay(2024, 3, 1))],
            new Deliverable("Распоряжение регионального органа", DeliverableKind.Order, null)),
        Row(Creation, "Принято решение о создании центра", "2023 год, до 1 февраля 2024 г. (для 2024 года)",
            [new(Due: PartialDate.OfYear(2023), Cohort: 2023), new(Due: PartialDate.OfDay(2024, 2, 1), Cohort: 2024)],
            new Deliverable("Приказ о создании центра", DeliverableKind.LocalAct, null)),
        Row(Equipment, "Сформирован перечень оборудования", "до 20 июня 2024 г.", [new(Due: PartialDate.OfDay(2024, 6, 20))],
            new Deliverable("Письмо о согласовании перечня", DeliverableKind.Letter,
                new("до 14 июня 2024 г.", [new(Due: PartialDate.OfDay(2024, 6, 14))])),
            new Deliverable("Перечень оборудования на сайте", DeliverableKind.Publication, null)),
        Row(Monitoring, "Мониторинг работы центра", "ежеквартально", [new(Recurs: Recurrence.Quarterly)],
            new Deliverable("Отчёт о работе центра", DeliverableKind.Report, null)),
        Row(Repairs, "Ремонт помещений центра", "по мере необходимости", [new(Recurs: Recurrence.AsNeeded)],
            new Deliverable("Фотографии помещений", DeliverableKind.Other, null)),
        Row(Opening, "Центр открыт", "до 31 августа 2024 г.", [new(Due: PartialDate.OfDay(2024, 8, 31))],
            new Deliverable("Информационное извещение", DeliverableKind.Notice, null)),
    ]);

    private static Measure Row(string number, string name, string deadline, Rule[] rules, params Deliverable[] deliverables) =>
        new(number, name,
        [new("Министерство образования Лесогорской области", false), new("организация, на базе которой создаётся центр", true)],
        deliverables, new(deadline, rules), "Министерство образования Лесогорской области");
}
