using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Editions;

/// <summary>A row of an edition: the measure as printed or as a person corrected it, and who owes it.</summary>
public sealed class EditionMeasure
{
    private EditionMeasure() { }

    public Guid Id { get; private set; }
    public Guid EditionId { get; private set; }
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
    /// <summary>A person has looked at the row and saved it.</summary>
    public bool Reviewed { get; private set; }
    public uint Version { get; private set; }

    public static EditionMeasure Create(Guid id, Edition edition, decimal ordinal, Measure measure, OwedBy owner, MeasurePlace? place) => new()
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

    public Refusal? Correct(EditionState state, Measure measure, OwedBy owner)
    {
        if (state != EditionState.Draft) return Refusal.AlreadyInForce;
        (Measure, Number, Name, Owner, Reviewed) = (measure, measure.Number, measure.Name, owner, true);
        return null;
    }

    public Refusal? Move(EditionState state, decimal ordinal)
    {
        if (state != EditionState.Draft) return Refusal.AlreadyInForce;
        Ordinal = ordinal;
        return null;
    }
}
