using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Application.Talk;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Obligations.Selected;

/// <summary>What an action would be done with, and what would be left out for which reason: six statements at most.</summary>
public sealed class SelectionQuery(VekhaDb db, RequestClock clock, IOptions<Settings> settings)
{
    public async Task<SelectionView> RunAsync(
        Selection selection, SelectedAction action, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var chosen = selection.Narrow(db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan), db, today);
        var most = action.MostOf();
        var obligations = await chosen.OrderBy(o => o.Due).ThenBy(o => o.Id).Take(most + 1).ToListAsync(ct);
        if (obligations.Count > most) return new(await chosen.CountAsync(ct), [], [], [], HeadCounts.None, most);
        var authors = action != SelectedAction.Remind ? null
            : await RemindedAuthors.OfAsync(db, obligations, settings.Value.Reminders.AgainAfterDays, clock, ct);
        var whyNot = authors is null ? await WhyNotAsync(obligations, action, viewer, ct)
            : obligations.ToDictionary(o => o.Id, o => authors.WhyNot(o, viewer));
        var ids = obligations.Select(o => o.Id).ToArray();
        var rows = await ListedObligation.Rows(ListedObligation.Of(db, db.Obligations.Where(o => ids.Contains(o.Id))))
            .ToDictionaryAsync(r => r.Id, ct);
        return new(
            obligations.Count,
            [.. obligations.Where(o => whyNot[o.Id] is null).Select(o => new SelectionView.Row(new(o.Id, o.Version), rows[o.Id]))],
            [.. obligations.Where(o => whyNot[o.Id] is not null).ToLookup(o => whyNot[o.Id]!.Value, o => rows[o.Id])],
            action.HasAddressee() ? await PeopleAsync(obligations, action, viewer, ct) : [],
            action.HasAddressee() ? await HeadsAsync(obligations, ct) : HeadCounts.None, most)
        {
            Reminded = authors is null ? [] : [.. obligations.Where(o => whyNot[o.Id] is null).SelectMany(authors.NamesOf).Distinct()
                .Order(NameOrder.Russian)],
        };
    }

    private async Task<Dictionary<ObligationId, Refusal?>> WhyNotAsync(
        List<Obligation> obligations, SelectedAction action, Viewer viewer, CancellationToken ct)
    {
        if (action.Decision() is not { } decision) return obligations.ToDictionary(o => o.Id, _ => (Refusal?)null);
        var evidence = await db.EvidenceOfRoundsAsync(obligations, ct);
        return obligations.ToDictionary(o => o.Id, o => o.WhyNot(decision, viewer, evidence[o.Id]));
    }

    /// <summary>Those who see all of them, the highest first; a task is given to nobody above.</summary>
    private async Task<IReadOnlyList<ReachablePerson>> PeopleAsync(
        List<Obligation> obligations, SelectedAction action, Viewer viewer, CancellationToken ct)
    {
        if (obligations.Count == 0) return [];
        var above = TreePath.Common(obligations.Select(o => o.Path));
        var people = await db.ReachableAsync(above, ct);
        return [.. people.Where(p => p.Id != viewer.PersonId && (action == SelectedAction.Ask || p.MayBeGivenTaskBy(viewer)))];
    }

    /// <summary>Heads are chosen as such where one of them alone does not answer for all.</summary>
    private async Task<HeadCounts> HeadsAsync(List<Obligation> obligations, CancellationToken ct)
    {
        var heads = await AnsweringHeads.OfAsync(db, obligations.Select(o => o.Path), ct);
        var answering = obligations.ConvertAll(o => heads.At(o.Path));
        return new(answering.OfType<PersonId>().Distinct().Count(), answering.Count(head => head is null));
    }
}

/// <param name="Total">Of the selection, what is left out among them.</param>
/// <param name="People">Whom one may ask about all of them, or give a task in them.</param>
/// <param name="OwnHeads">Those to whom each obligation can go by itself.</param>
/// <param name="Most">So many are done at once; of more there are no rows.</param>
public sealed record SelectionView(
    int Total, IReadOnlyList<SelectionView.Row> Rows, IReadOnlyList<IGrouping<Refusal, ListRow>> LeftOut,
    IReadOnlyList<ReachablePerson> People, HeadCounts OwnHeads, int Most)
{
    /// <summary>Those to whom a reminder goes.</summary>
    public IReadOnlyList<string> Reminded { get; init; } = [];

    public bool TooMany => Total > Most;

    /// <summary>Nobody sees all of them, and nobody answers for one by itself.</summary>
    public bool HasNobody => People.Count == 0 && !OwnHeads.AreOffered;

    public sealed record Row(SelectedObligation Item, ListRow Shown);
}
