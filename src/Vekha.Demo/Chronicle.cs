using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Evidence;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Demo;

/// <summary>What happened to one obligation, moment by moment: documents, and lines of the journal.</summary>
internal sealed class Chronicle(Obligation obligation, WorkingHours hours, StoryBook book, DateTimeOffset begins)
{
    private DateTimeOffset _last = begins;

    public static void Done(Refusal? refusal)
    {
        if (refusal is { } why) throw new InvalidOperationException($"The demonstration tells what cannot happen: {why}.");
    }

    /// <summary>A moment on the day, later than the one before.</summary>
    public DateTimeOffset Next(DateOnly day) => _last = hours.Moment(day, _last);

    public void Write(JournalKind kind, PersonId person, DateTimeOffset at, string? from = null, string? to = null,
        string? reason = null) =>
        book.Journal.Add(JournalEntry.Of(at, new(kind, person, obligation.Id, obligation.Path) { From = from, To = to, Reason = reason }));

    /// <returns>How many documents of the measure were added.</returns>
    public int AddEvidence(EditionMeasure measure, Cast cast, DateOnly day, int most = int.MaxValue)
    {
        var added = 0;
        // A paper bears the day on which it is given, or an earlier one.
        foreach (var paper in DemoDocument.For(measure.Measure, cast, hours.WorkedOn(day), book.Numbers).Take(most))
        {
            var at = Next(day);
            var file = book.Add(paper.File, cast.Author, at);
            book.Evidence.Add(new(
                EvidenceId.New(at), obligation.Id.Subject, file, paper.Deliverable, paper.Number, paper.Date, paper.Note,
                obligation.Round, cast.Author, at));
            Write(JournalKind.ObligationEvidenceAdded, cast.Author, at, to: paper.File.Name);
            added++;
        }
        return added;
    }
}
