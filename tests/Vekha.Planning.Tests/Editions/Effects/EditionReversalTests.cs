using System.Collections;
using System.Globalization;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Files;
using Vekha.Planning.Obligations;
using Vekha.Planning.Tests.Approvals;
using Vekha.Planning.Tests.Obligations;

namespace Vekha.Planning.Tests.Editions.Effects;

/// <summary>Applying an edition and giving it back are one pair.</summary>
public sealed class EditionReversalTests
{
    private static readonly PersonId Municipal = new(new("00000000-0000-7000-8000-00000000000d"));
    private static readonly DateOnly Today = Known.Today;

    /// <summary>Every stored field of obligations and passages is compared, so one that is added later and forgotten fails.</summary>
    [Fact]
    public void Whatever_was_done_before_is_as_it_was_when_an_edition_is_given_back()
    {
        var proved = new HashSet<string>(StringComparer.Ordinal);
        var done = new HashSet<(EffectKind, ObligationState, bool)>();
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var plan = new Amended(Amended.RandomRows(random), Amended.RandomRows(random));
            var submissions = plan.Existing.ToDictionary(o => o.Id, o => Worked(o, random));
            var before = Fields(submissions);
            proved.UnionWith(before.Where(f => f.Value is not ("" or "0" or "False")).Select(f => f.Name));

            var former = new Dictionary<ObligationId, FormerObligation>();
            foreach (var effect in plan.Effects().Where(e => e.Existing is not null))
            {
                var (submission, inRoute) = (submissions[effect.Existing!.Id], effect.Existing.InRoute);
                done.Add((effect.Kind, effect.Existing.State, inRoute));
                former[effect.Existing.Id] = effect.Apply(plan.Present, "Распоряжение", Today)!;
                if (effect.Kind == EffectKind.Withdrawn) submission.End(PassageState.BrokenOff, Known.Coordinator, KnownRoutes.Now);
            }
            var reversal = EditionReversal.Of(plan.Existing, former, _ => false);
            reversal.InTheWay.ShouldBeEmpty();
            var (seen, applied) = (reversal.Seen, plan.Existing.ConvertAll(o => (o.State, o.Due)));
            foreach (var (obligation, was) in reversal.Restored) submissions[obligation.Id].Restore(was);

            Fields(submissions).ShouldBe(before, $"seed {seed}");
            plan.Existing.Zip(applied).Count(p => (p.First.State, p.First.Due) != p.Second).ShouldBe(seen, $"seed {seed}");
        }
        var all = Stored(typeof(Obligation)).Concat(Stored(typeof(Passage))).Select(p => $"{p.DeclaringType!.Name}.{p.Name}");
        all.Except(proved).ShouldBe(["Obligation.Version", "Passage.Version"], ignoreOrder: true, "Nothing that could be lost.");
        done.ShouldContain((EffectKind.Withdrawn, ObligationState.Submitted, true));
        done.ShouldContain((EffectKind.Withdrawn, ObligationState.Submitted, false));
        done.ShouldContain((EffectKind.Withdrawn, ObligationState.Returned, false));
        done.ShouldContain((EffectKind.Moved, ObligationState.Submitted, true));
        done.ShouldContain((EffectKind.Renewed, ObligationState.Withdrawn, false));
    }

    /// <summary>Its centre opens later than it was thought: neither edition asks for it.</summary>
    [Theory]
    [InlineData(EffectKind.Moved, ObligationState.Withdrawn)]
    [InlineData(EffectKind.Unchanged, ObligationState.Withdrawn)]
    [InlineData(EffectKind.Withdrawn, ObligationState.InProgress)]
    public void What_was_withdrawn_since_for_another_reason_stays_so(EffectKind kind, ObligationState state)
    {
        var obligation = Known.In(ObligationState.InProgress);
        var change = new ObligationChange(Guid.NewGuid(), obligation.Id, kind, null, FormerObligation.Of(obligation));
        obligation.Withdraw("Центр открыт 1 сентября 2027 г.", Today).ShouldBeNull();
        var former = change.FormerOf(obligation)!;
        new ObligationSubmission(obligation, []).Restore(former);
        (obligation.State, obligation.Reason is null).ShouldBe((state, state == ObligationState.InProgress));
    }

    [Fact]
    public void A_route_goes_on_at_the_step_where_it_stood_and_can_be_agreed_to_its_end()
    {
        var submission = KnownRoutes.Submitted(0, 1);
        submission.Agree(submission.Passages[0], 3);
        submission.Agree(submission.Passages[1], 1);
        var former = FormerObligation.Of(submission.Obligation);
        submission.Obligation.Withdraw("Строка 6 исключена", Today.AddDays(5)).ShouldBeNull();
        submission.End(PassageState.BrokenOff, Known.Coordinator, KnownRoutes.Now);

        submission.Restore(former);
        submission.Passages.Select(p => (p.State, p.Next)).ShouldBe([(PassageState.Finished, 3), (PassageState.Running, 1)]);
        (submission.Obligation.State, submission.Obligation.InRoute, submission.Obligation.Turn, submission.Obligation.Round)
            .ShouldBe((ObligationState.Submitted, true, StepTurns.Outside, 1));
        submission.Agree(submission.Passages[1], 2);
        submission.Obligation.Accept(Known.Coordinator, Known.OneFile, Today).ShouldBeNull();
    }

    [Fact]
    public void What_was_submitted_before_it_was_withdrawn_is_submitted_anew_in_the_next_round()
    {
        var submission = KnownRoutes.Submitted(0);
        var obligation = submission.Obligation;
        obligation.Withdraw("Прежний акт", Today).ShouldBeNull();
        submission.End(PassageState.BrokenOff, Known.Coordinator, KnownRoutes.Now);
        var former = FormerObligation.Of(obligation);
        obligation.Renew(obligation.Occurrence).ShouldBeNull();
        (obligation.State, obligation.Round, obligation.SubmittedOn).ShouldBe((ObligationState.InProgress, 2, null));

        obligation.Submit(Known.Head, Known.OneFile, Today).ShouldBeNull();
        obligation.TakeBack(Known.Head, Today).ShouldBeNull();
        EditionReversal.Of([obligation], new Dictionary<ObligationId, FormerObligation> { [obligation.Id] = former }, _ => true)
            .InTheWay.ShouldBe([obligation]);
    }

    private static ObligationSubmission Worked(Obligation obligation, Random random)
    {
        List<Passage> passages = [];
        var submission = new ObligationSubmission(obligation, passages);
        switch (random.Next(8))
        {
            case 0: break;
            case 1: obligation.MarkNotApplicable("Не требуется", Today).ShouldBeNull(); break;
            case 2: obligation.TakeOver("Сделано раньше", new FileId(Guid.NewGuid()), Today).ShouldBeNull(); break;
            default:
                if (random.Next(3) > 0 && (obligation.Due is null || obligation.Provisional))
                    obligation.SetDate(new(2024, 12, 1), new(2024, 11, 29), "График").ShouldBeNull();
                obligation.Begin().ShouldBeNull();
                for (var rounds = random.Next(4); rounds > 0 && obligation.IsOpen; rounds--) GoRound(submission, passages, random);
                break;
        }
        if (obligation.IsOpen && random.Next(5) == 0)
        {
            obligation.Withdraw("Прежний акт", Today).ShouldBeNull();
            submission.End(PassageState.BrokenOff, Known.Coordinator, KnownRoutes.Now);
        }
        return submission;
    }

    /// <summary>From where its author submits it, on some way.</summary>
    private static void GoRound(ObligationSubmission submission, List<Passage> passages, Random random)
    {
        var obligation = submission.Obligation;
        if (obligation.State == ObligationState.Submitted) return;
        var routes = random.Next(3);
        obligation.Submit(Known.Head, Known.OneFile, Today, routes > 0).ShouldBeNull();
        Passage[] begun = [.. Enumerable.Range(0, routes).Select(deliverable => KnownRoutes.Start(submission, deliverable))];
        passages.AddRange(begun);
        submission.Wait();
        foreach (var passage in begun) submission.Agree(passage, random.Next(4));
        if (!obligation.InRoute && random.Next(2) == 0) obligation.Check(Municipal, Known.OneFile, "Всё на месте", KnownRoutes.Now);
        switch (random.Next(4))
        {
            case 0:
                var returned = submission.Submission;
                obligation.Return("Нет подписи", Today.AddDays(20)).ShouldBeNull();
                returned.End(PassageState.BrokenOff, Known.Coordinator, KnownRoutes.Now);
                break;
            case 1 when begun.FirstOrDefault(p => p.StepInTurn is not null) is { } passage:
                submission.Decide(passage, KnownRoutes.Returned(passage, "Нет печати", KnownRoutes.Letter), Today.AddDays(20),
                    WorkingCalendar.Russian).ShouldBeNull();
                break;
            case 2 when !obligation.InRoute: obligation.Accept(Known.Coordinator, Known.OneFile, Today).ShouldBeNull(); break;
            default: break;
        }
    }

    private static List<(string Owner, string Name, string Value)> Fields(Dictionary<ObligationId, ObligationSubmission> submissions) =>
        [.. submissions.Values.SelectMany(s => Fields(s.Obligation).Concat(s.Passages.SelectMany(Fields)))];

    private static IEnumerable<(string Owner, string Name, string Value)> Fields(object thing) => Stored(thing.GetType()).Select(p =>
        (Owner: $"{thing.GetType().GetProperty("Id")!.GetValue(thing)}", $"{thing.GetType().Name}.{p.Name}", Written(p.GetValue(thing))));

    private static IEnumerable<System.Reflection.PropertyInfo> Stored(Type type) => type.GetProperties().Where(p => p.CanWrite);

    private static string Written(object? value) => value switch
    {
        null => "",
        string text => text,
        IEnumerable many => string.Join("; ", many.Cast<object?>()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
