using System.Globalization;
using Vekha.Demo.Files;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Demo;

/// <summary>How the first deliverable of an obligation went along its route, each step by its verb and with its journal line.</summary>
internal sealed class RouteStory(
    Obligation obligation, EditionMeasure measure, RouteTemplate template, Cast cast, DemoPeople people,
    StoryBook book, Chronicle chronicle)
{
    private readonly List<Passage> _passages = [];

    private ObligationSubmission Submitted => new(obligation, _passages);

    public void Submit(DateOnly day)
    {
        Chronicle.Done(obligation.Begin());
        chronicle.AddEvidence(measure, cast, day);
        var at = chronicle.Next(day);
        Chronicle.Done(obligation.Submit(cast.Author, new(1, [cast.Author]), WorkingHours.DayOf(at), inRoute: true));
        var passage = Submitted.Submission.Start(PassageId.New(at), 0, template, at, WorkingCalendar.Russian);
        _passages.Add(passage);
        Submitted.Wait();
        book.Passages.Add(passage);
        chronicle.Write(
            JournalKind.ObligationSubmitted, cast.Author, at, nameof(ObligationState.InProgress), nameof(ObligationState.Submitted));
    }

    public void Agree(DateOnly day) => Decide(day, StepOutcome.Agreed, null, null);

    public void Return(DateOnly day, string reason, string place) => Decide(day, StepOutcome.Returned, reason, place);

    private void Decide(DateOnly day, StepOutcome outcome, string? reason, string? place)
    {
        var (at, passage) = (chronicle.Next(day), _passages[^1]);
        var step = passage.StepInTurn!;
        var person = step.Decider is { Kind: DeciderKind.Role, Role: Planning.Access.Role.Reviewer } ? people.Reviewer : people.Coordinator;
        var decision = new StepDecision(Guid.CreateVersion7(at), passage.Id, passage.Next, outcome, person, null, at, reason, place)
        {
            Letter = LetterOf(step, day, person, at),
        };
        var decided = string.Create(CultureInfo.InvariantCulture, $"шаг {passage.Next + 1} из {passage.Steps.Count}: {step.Name}");
        chronicle.Write(ObligationActions.JournalKindOf(decision), person, at, to: decided, reason: decision.ReasonInPlace);
        Chronicle.Done(Submitted.Decide(passage, decision, WorkingHours.DayOf(at), WorkingCalendar.Russian));
        book.Decisions.Add(decision);
    }

    private Letter? LetterOf(RouteStep step, DateOnly day, PersonId person, DateTimeOffset at)
    {
        if (step.Decider.Kind != DeciderKind.Outside) return null;
        var number = string.Create(CultureInfo.InvariantCulture, $"07-{book.Numbers.Next(100, 900)}");
        var sheet = new SheetContent(
            step.Decider.Name!, "Письмо", $"от {Planning.Scheduling.DateWords.Of(day)} № {number}", measure.Name,
            "Письмо составлено для образца и ни к чему не обязывает.", "Заместитель директора");
        return new(number, day, book.Add(new($"Письмо {number}.pdf", PdfSheet.ContentType, PdfSheet.Of(sheet)), person, at));
    }
}
