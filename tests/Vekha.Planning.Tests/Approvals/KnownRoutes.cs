using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Planning.Tests.Obligations;

namespace Vekha.Planning.Tests.Approvals;

/// <summary>A route of three steps: the coordinator, the operator by a letter, the reviewer.</summary>
internal static class KnownRoutes
{
    public static readonly DateTimeOffset Now = new(Known.Today, new(9, 0), TimeSpan.Zero);
    public static readonly PersonId Reviewer = new(new("00000000-0000-7000-8000-00000000000c"));

    public static readonly RouteTemplate Template = RouteTemplate.Create(new(Guid.NewGuid()), Known.Region, "Перечень",
        new RouteStep("Письмо министерства", Decider.Of(Role.Coordinator), StepDay.After(2, working: true)),
        new RouteStep("Заключение оператора", Decider.Outside("Оператор"), StepDay.After(3, working: false)),
        new RouteStep("Приказ", Decider.Of(Role.Reviewer), null));

    public static Viewer Is(PersonId person, Role role, Organisation at) => new(person, "", [new(role, at.Id, at.Path)]);

    /// <summary>Submitted by the head, with the template attached to the deliverables.</summary>
    public static ObligationSubmission Submitted(params int[] deliverables)
    {
        var obligation = Known.In(ObligationState.InProgress);
        obligation.Submit(Known.Head, Known.OneFile, Known.Today, deliverables.Length > 0);
        return new(obligation, [.. deliverables.Select(d => Start(new(obligation, []), d))]);
    }

    public static Passage Start(ObligationSubmission submitted, int deliverable) =>
        submitted.Submission.Start(new(Guid.NewGuid()), deliverable, Template, Now, WorkingCalendar.Russian);

    public static StepDecision Agreed(Passage passage, Letter? letter = null) =>
        new(Guid.NewGuid(), passage.Id, passage.Next, StepOutcome.Agreed, Known.Coordinator, null, Now, null, null) { Letter = letter };

    public static StepDecision Returned(Passage passage, string? reason, Letter? letter = null) =>
        new(Guid.NewGuid(), passage.Id, passage.Next, StepOutcome.Returned, Known.Coordinator, null, Now, reason, "стр. 3")
        { Letter = letter };

    public static readonly Letter Letter = new("02-15", Known.Today, new(Guid.NewGuid()));

    /// <summary>Agrees to so many steps, one on each day from today on.</summary>
    public static void Agree(this ObligationSubmission submission, Passage passage, int steps)
    {
        for (var i = 0; i < steps; i++)
        {
            var refusal = submission.Decide(passage, Agreed(passage, passage.StepInTurn!.Decider.Kind == DeciderKind.Outside ? Letter
                : null), Known.Today.AddDays(i), WorkingCalendar.Russian);
            if (refusal is not null) throw new InvalidOperationException($"Refused: {refusal}.");
        }
    }
}
