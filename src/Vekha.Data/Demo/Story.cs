using Vekha.Planning;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Data.Demo;

/// <summary>What people did to one obligation, each step by its verb and with its line in the journal.</summary>
internal sealed class Story(Obligation obligation, EditionMeasure measure, Cast cast, WorkingHours hours, StoryBook book, DateTimeOffset begins)
{
    private DateTimeOffset _last = begins;
    private RoundEvidence _evidence = RoundEvidence.None;

    public void Begin(DateOnly day)
    {
        Done(obligation.Begin());
        AddEvidence(day, 1);
    }

    public void Submit(DateOnly day)
    {
        if (obligation.State is ObligationState.Planned or ObligationState.Returned) Done(obligation.Begin());
        var count = AddEvidence(day, int.MaxValue);
        var at = Next(day);
        _evidence = RoundEvidence.Of([.. Enumerable.Repeat(cast.Author, count)]);
        Done(obligation.Submit(cast.Author, _evidence, WorkingHours.DayOf(at)));
        Write("obligation.submitted", cast.Author, at, from: ObligationState.InProgress);
    }

    public void Return(DateOnly day, string reason)
    {
        var at = Next(day);
        Done(obligation.Return(reason));
        Write("obligation.returned", cast.Checker, at, from: ObligationState.Submitted, reason: reason);
    }

    public void Accept(DateOnly day)
    {
        var at = Next(day);
        Done(obligation.Accept(cast.Acceptor, _evidence, WorkingHours.DayOf(at)));
        Write("obligation.accepted", cast.Acceptor, at, from: ObligationState.Submitted);
    }

    public void MarkNotApplicable(DateOnly day, string reason)
    {
        var (at, from) = (Next(day), obligation.State);
        Done(obligation.MarkNotApplicable(reason, WorkingHours.DayOf(at)));
        Write("obligation.not-applicable", cast.Decider, at, from, reason);
    }

    public void SetDate(DateOnly day, DateOnly due, string basis)
    {
        var at = Next(day);
        Done(obligation.SetDate(due, WorkingHours.Practical(due), basis));
        book.Journal.Add(new(Guid.CreateVersion7(at), at, "obligation.dated", cast.Decider, obligation.Id, obligation.Path, To: WrittenDay.Of(due), Reason: basis));
    }

    private int AddEvidence(DateOnly day, int most)
    {
        var added = 0;
        foreach (var paper in Paper.For(measure.Measure, cast, day, book.Numbers).Take(most))
        {
            var at = Next(day);
            var file = book.Add(paper.File, cast.Author, at);
            book.Evidence.Add(new(Guid.CreateVersion7(at), obligation.Id, file, paper.Deliverable, paper.Number, paper.Date, paper.Note, obligation.Round, cast.Author, at));
            book.Journal.Add(new(Guid.CreateVersion7(at), at, "obligation.evidence-added", cast.Author, obligation.Id, obligation.Path, To: paper.File.Name));
            added++;
        }
        return added;
    }

    private void Write(string kind, Guid person, DateTimeOffset at, ObligationState from, string? reason = null) =>
        book.Journal.Add(new(Guid.CreateVersion7(at), at, kind, person, obligation.Id, obligation.Path, from.ToString(), obligation.State.ToString(), reason));

    private DateTimeOffset Next(DateOnly day) => _last = hours.Moment(day, _last);

    private static void Done(Refusal? refusal)
    {
        if (refusal is { } why) throw new InvalidOperationException($"The demonstration tells what cannot happen: {why}.");
    }
}

/// <param name="Author">Adds evidence and submits it.</param>
/// <param name="Checker">Returns what is not good enough.</param>
/// <param name="Decider">Sets dates and decides what does not apply.</param>
/// <param name="Issuer">The organisation that issues the papers.</param>
internal sealed record Cast(Guid Author, Guid Checker, Guid Acceptor, Guid Decider, string Issuer, string Signatory);
