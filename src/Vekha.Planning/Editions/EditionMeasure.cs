using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Editions;

/// <summary>A row of an edition: the measure as printed or as a person corrected it, and who owes it.</summary>
public sealed class EditionMeasure
{
    private EditionMeasure() { }

    public MeasureId Id { get; private set; }
    public EditionId EditionId { get; private set; }
    /// <summary>The order in the plan; unlike the printed number it is never used twice. A row put between two others stands halfway,
    /// so that those stay as they are.</summary>
    public decimal Ordinal { get; private set; }
    public string? Number { get; private set; }
    public string Name { get; private set; } = "";
    public Measure Measure { get; private set; } = null!;
    public OwedBy Owner { get; private set; }
    /// <summary>Lines of the printed text, null where the place is not known.</summary>
    public int? FirstLine { get; private set; }
    public int? LastLine { get; private set; }
    public IReadOnlyList<PrintedCell> Cells { get; private set; } = [];
    /// <summary>A person has saved the row.</summary>
    public bool Reviewed { get; private set; }
    /// <summary>A person has compared the row with the printed text; so has who saved it.</summary>
    public bool IsChecked { get; private set; }
    /// <summary>The rows of the former edition that it continues; none for a new row. null in a draft until a person says so: the
    /// comparison tells.</summary>
    public IReadOnlyList<MeasureId>? Follows { get; private set; }
    /// <summary>A person said what it continues; otherwise the clauses of the act do, or the comparison.</summary>
    public bool IsPairedByPerson { get; private set; }
    /// <summary>The edition whose act gave the row its words, apart from its number; null for its own.</summary>
    public EditionId? WordedById { get; private set; }
    /// <summary>The date of the act that gave the deadline its words; null for that of the edition's own act.</summary>
    public DateOnly? WordedOn { get; private set; }
    /// <summary>What a recurrence asked for before this day is not asked for after the fact; null where it has stood so from the
    /// beginning.</summary>
    public DateOnly? SeriesFrom { get; private set; }
    public uint Version { get; private set; }

    /// <summary>The act of the edition prints it; otherwise the row stands as in the edition before, or a person added it.</summary>
    public bool IsPrinted => FirstLine is not null;

    public static EditionMeasure Create(
        MeasureId id, Edition edition, decimal ordinal, Measure measure, OwedBy owner, MeasurePlace? place) => new()
        {
            Id = id,
            EditionId = edition.Id,
            Ordinal = ordinal,
            Number = measure.Number,
            Name = measure.Name,
            Measure = measure,
            Owner = owner,
            FirstLine = place?.Lines.First,
            LastLine = place?.Lines.Last,
            Cells = place?.Cells ?? [],
        };

    /// <summary>A row that a person adds: it stands as that person wants it.</summary>
    public static EditionMeasure Added(MeasureId id, Edition edition, decimal ordinal, Measure measure, OwedBy owner)
    {
        var row = Create(id, edition, ordinal, measure, owner, null);
        (row.Reviewed, row.IsChecked) = (true, true);
        return row;
    }

    public Refusal? Correct(EditionState state, Measure measure, OwedBy owner)
    {
        if (state != EditionState.Draft) return Refusal.AlreadyInForce;
        (Measure, Number, Name, Owner, Reviewed, IsChecked) = (measure, measure.Number, measure.Name, owner, true, true);
        return null;
    }

    public Refusal? Check(EditionState state, bool isChecked)
    {
        if (state != EditionState.Draft) return Refusal.AlreadyInForce;
        IsChecked = isChecked;
        return null;
    }

    /// <summary>Takes the words that an amending act gives it; no person has looked at it thereby.</summary>
    public Refusal? Reword(EditionState state, Measure measure)
    {
        if (state != EditionState.Draft) return Refusal.AlreadyInForce;
        (Measure, Number, Name, IsChecked) = (measure, measure.Number, measure.Name, false);
        return null;
    }

    /// <summary>Says which rows of the former edition it continues; null leaves it to the comparison.</summary>
    public Refusal? Pair(EditionState state, IReadOnlyList<MeasureId>? follows, bool byPerson = false)
    {
        if (state != EditionState.Draft) return Refusal.AlreadyInForce;
        (Follows, IsPairedByPerson) = (follows, byPerson && follows is not null);
        return null;
    }

    /// <summary>A person says that it is another measure than the one that had its number: that one is gone.</summary>
    public bool TakesPlaceOf(EditionMeasure former) =>
        IsPairedByPerson && Follows is { Count: 0 } && MeasureNumbers.AreOne(Number, former.Number);

    /// <summary>Takes the place of rows of the former edition, or none. A deadline whose words stay keeps the date it is counted
    /// from.</summary>
    /// <param name="former">The row most like it, with the date of the act of its edition; null for a new row.</param>
    /// <param name="actDate">Of the act that brings this row.</param>
    /// <param name="isReworded">Its words differ from those of the row before it.</param>
    public void Continue(
        IReadOnlyList<MeasureId> follows, (EditionMeasure Row, DateOnly? ActDate)? former, DateOnly? actDate, bool isReworded)
    {
        Follows = follows;
        WordedById = former is { Row: var before } && !isReworded ? before.WordedById ?? before.EditionId : null;
        (WordedOn, SeriesFrom) = former is { } kept && Measure.Deadline.IsSameAs(kept.Row.Measure.Deadline)
            ? (kept.Row.WordedOn ?? kept.ActDate, kept.Row.SeriesFrom)
            : (actDate, actDate);
    }

    public Refusal? Move(EditionState state, decimal ordinal)
    {
        if (state != EditionState.Draft) return Refusal.AlreadyInForce;
        Ordinal = ordinal;
        return null;
    }
}
