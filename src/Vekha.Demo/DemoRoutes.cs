using Vekha.Data;
using Vekha.Planning.Approvals;
using Vekha.Planning.Delegations;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Demo;

using Told = (Obligation Obligation, EditionMeasure Measure, DateTimeOffset InForceAt);

/// <summary>Routes under way in the region: three that wait, for a reviewer, for a letter and for the ministry, one that came back twice,
/// one that is through; and people who stand in for others.</summary>
internal sealed class DemoRoutes(DemoRegion region, DemoPeople people, DateOnly today)
{
    private readonly IReadOnlyList<RouteTemplate> _templates = UsualRoutes.For(region.Region, () => new(Guid.CreateVersion7()));

    private RouteTemplate Equipment => _templates[0];
    private RouteTemplate Design => _templates[1];

    /// <param name="told">All obligations, after their stories.</param>
    public void AddTo(VekhaDb db, IReadOnlyList<Told> told, DemoHistory history, StoryBook book)
    {
        db.RouteTemplates.AddRange(_templates);
        Attach(db, told, "нфраструктурн", Equipment);
        Attach(db, told, "дизайн", Design);
        var hours = new WorkingHours(today, book.Numbers);
        // Of centres whose heads do not sign in here: who signs in keeps all kinds of work. The municipality of the one who does is among
        // them.
        var free = told.Where(t => t.Obligation is { State: ObligationState.Planned, CentreId: not null }
                && t.Measure.Measure.Deliverables.Count > 0 && history.TurnOf(t.Obligation) >= 2)
            .OrderBy(t => history.TurnOf(t.Obligation)).ToList();
        Wait(StoryOf(First("нфраструктурн", "борудован"), Equipment));
        ComeBackTwice(StoryOf(First("дизайн", "помещени"), Design));
        GoThrough(StoryOf(First("нфраструктурн", "борудован"), Equipment));
        WaitForLetter(StoryOf(First("дизайн", "помещени"), Design));
        WaitForOrder(StoryOf(First("нфраструктурн", "борудован"), Equipment));

        // The first whose name speaks of it; where none is left, of something near; where none is, any.
        Told First(string word, string near)
        {
            var first = free.OrderBy(t => Fits(t.Measure, word) ? 0 : Fits(t.Measure, near) ? 1 : 2).First();
            free.Remove(first);
            return first;
        }

        RouteStory StoryOf(Told t, RouteTemplate template) =>
            new(t.Obligation, t.Measure, template, history.CastOf(t.Obligation), people, book, new(t.Obligation, hours, book, t.InForceAt));
    }

    public void AddDelegationsTo(VekhaDb db)
    {
        var (away, deputy) = (people.OfficerOf(region.Municipalities[2].Id), people.OfficerOf(region.Municipalities[3].Id));
        db.Delegations.Add(DelegationOf(new(away, deputy, today.AddDays(-3), today.AddDays(11)), today.AddDays(-4)));
        var (later, other) = (people.OfficerOf(region.Municipalities[1].Id), people.OfficerOf(region.Municipalities[0].Id));
        db.Delegations.Add(DelegationOf(new(later, other, today.AddDays(14), today.AddDays(28)), today.AddDays(-2)));
    }

    private static Delegation DelegationOf(DelegationTerms terms, DateOnly made) =>
        Delegation.Create(new(Guid.CreateVersion7()), terms, terms.AbsentId, new(made, new(8, 0), TimeSpan.Zero));

    private void Wait(RouteStory story)
    {
        story.Submit(today.AddDays(-4));
        story.Agree(today.AddDays(-2));
    }

    private void WaitForLetter(RouteStory story)
    {
        story.Submit(today.AddDays(-3));
        story.Agree(today.AddDays(-1));
    }

    private void WaitForOrder(RouteStory story)
    {
        story.Submit(today.AddDays(-8));
        story.Agree(today.AddDays(-6));
        story.Agree(today.AddDays(-1));
    }

    private void ComeBackTwice(RouteStory story)
    {
        story.Submit(today.AddDays(-24));
        story.Agree(today.AddDays(-22));
        story.Return(today.AddDays(-16), "Не показана зона хранения оборудования.", "лист 2, помещение 4");
        story.Submit(today.AddDays(-9));
        story.Return(today.AddDays(-6), "Площадь помещения не совпадает с техническим паспортом.", "стр. 3, строка 12");
    }

    private void GoThrough(RouteStory story)
    {
        story.Submit(today.AddDays(-14));
        story.Agree(today.AddDays(-11));
        story.Agree(today.AddDays(-7));
        story.Agree(today.AddDays(-5));
    }

    private static void Attach(VekhaDb db, IReadOnlyList<Told> told, string word, RouteTemplate template) =>
        db.RouteAttachments.AddRange(told.Where(t => Fits(t.Measure, word)).Select(t => (t.Measure.Id, t.Obligation)).DistinctBy(m => m.Id)
            .Select(m => new RouteAttachment(Guid.CreateVersion7(), m.Id, null, 0, template.Id, template.Path)));

    private static bool Fits(EditionMeasure measure, string word) =>
        measure.Measure.Deliverables.Count > 0 && measure.Name.Contains(word, StringComparison.OrdinalIgnoreCase);
}
