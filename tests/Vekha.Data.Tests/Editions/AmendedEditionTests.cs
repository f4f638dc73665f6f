using Microsoft.EntityFrameworkCore;
using Vekha.Data.Editions;
using Vekha.Documents;
using Vekha.Documents.Acts;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;
using Vekha.Planning.Editions.Comparing;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Editions;

/// <summary>An act that changes words of single rows, from its clauses to the new edition in force and back.</summary>
public sealed class AmendedEditionTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly DateTimeOffset Now = new(2024, 6, 10, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Changed_words_move_obligations_and_giving_back_restores_them()
    {
        await using var database = await TestDatabase.CreateAsync();
        var plan = await TestPlan.PutInForceAsync(database);
        await using var db = database.Open();
        var before = await DatesAsync(db);
        var opening = plan.Measure(TestPlan.Opening);
        var edition = await DraftAsync(
            db, plan,
            $"В строке 6 слова «{opening.Measure.Deadline.Text}» заменить словами «до 30 сентября 2024 г.».",
            "В строке 5 слово «звездолет» исключить.");
        var (old, draft) = (await RowsAsync(db, plan.Edition.Id), await RowsAsync(db, edition.Id));
        draft.Select(m => m.Measure.Deadline.Text)
            .ShouldBe(old.Select(m => m.Number == "6" ? "до 30 сентября 2024 г." : m.Measure.Deadline.Text));
        var act = await db.Acts.SingleAsync(a => a.Id == edition.ActId, Ct);
        var amended = await db.AmendedRowsAsync(act.Head, plan.Edition, old, Ct);
        AmendmentNote.Of(amended, draft, PlanComparison.Of(old, draft)).Select(n => n.State)
            .ShouldBe([AmendmentState.Made, AmendmentState.ToDo]);

        var amendment = new PlanAmendment(db);
        var seen = EffectCounts.Of((await amendment.PreviewAsync(edition.Id, TestRegion.Today, Ct))!.Effects);
        (seen.Moved, seen.Withdrawn, seen.Added).ShouldBe((before.Count(o => o.Measure == opening.Id), 0, 0));
        var (coordinator, today) = (TestRegion.IdOf("coordinator"), TestRegion.Today);
        await InTransactionAsync(db, () => amendment.ApplyAsync(
            new(edition.Id, plan.Edition.Id, "Распоряжение", seen), Guid.CreateVersion7(Now), coordinator, today, Now, null, Ct));
        var present = draft.Single(m => m.Number == "6").Id;
        var moved = new DateOnly(2024, 9, 30);
        (await db.Obligations.CountAsync(o => o.MeasureId == present && o.Due == moved, Ct)).ShouldBe(seen.Moved);

        await InTransactionAsync(db, () => new PlanReversal(db).RunAsync(
            new(edition.Id, plan.Edition.Id, "Отмена"), coordinator, today, Now, null, Ct));
        (await DatesAsync(db)).ShouldBe(before);
    }

    [Fact]
    public async Task A_clause_that_was_corrected_after_the_draft_was_begun_is_made_when_asked_for()
    {
        await using var database = await TestDatabase.CreateAsync();
        var plan = await TestPlan.PutInForceAsync(database);
        await using var db = database.Open();
        var edition = await DraftAsync(db, plan, "Контроль оставляю за собой.");
        var corrected = Head($"Графу «Срок» строки 6 изложить в следующей редакции: «до 30 сентября 2024 г.».");
        (await new DraftRewording(db).RunAsync(edition, plan.Edition, corrected, Ct)).ShouldBe(1);
        await db.SaveChangesAsync(Ct);
        var row = (await RowsAsync(db, edition.Id)).Single(m => m.Number == "6");
        (row.Measure.Deadline.Text, row.Reviewed).ShouldBe(("до 30 сентября 2024 г.", false));
        (await new DraftRewording(db).RunAsync(edition, plan.Edition, corrected, Ct)).ShouldBe(0);
    }

    private static Act Head(params string[] clauses) => new(
        ActType.Order, null, new(2024, 6, 3), "80-р", null, "О внесении изменений в комплекс мер", [],
        [.. clauses.Select((text, i) => new Clause($"{i + 1}", text))], null);

    private static async Task<Edition> DraftAsync(VekhaDb db, TestPlan plan, params string[] clauses)
    {
        var reading = new Reading(Head(clauses), [], []);
        var act = LoadedAct.Load(
            new(Guid.CreateVersion7(Now)), TestRegion.Region, null, "Распоряжение\n", reading, TestRegion.IdOf("coordinator"), Now);
        var printed = new Plan(plan.Edition.Title, plan.Edition.ProgrammeCode, plan.Edition.Years, []);
        var edition = Edition.Draft(new(Guid.CreateVersion7(Now)), act, 1, printed);
        edition.Follow(plan.Edition).ShouldBeNull();
        db.AddRange(act, edition);
        await new DraftFilling(db).RunAsync(edition, plan.Edition, act.Head, Now, Ct);
        await db.SaveChangesAsync(Ct);
        return edition;
    }

    private static Task<List<EditionMeasure>> RowsAsync(VekhaDb db, EditionId edition) =>
        db.Measures.AsNoTracking().Where(m => m.EditionId == edition).OrderBy(m => m.Ordinal).ToListAsync(Ct);

    private static Task<List<Owed>> DatesAsync(VekhaDb db) =>
        db.Obligations.AsNoTracking().OrderBy(o => o.Id).Select(o => new Owed(o.Id, o.MeasureId, o.Due, o.State)).ToListAsync(Ct);

    private static async Task InTransactionAsync(VekhaDb db, Func<Task<(int, Planning.Refusal?)>> change)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        (await change()).Item2.ShouldBeNull();
        await transaction.CommitAsync(Ct);
    }

    private sealed record Owed(ObligationId Id, MeasureId Measure, DateOnly? Due, ObligationState State);
}
