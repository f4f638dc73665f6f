using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Measures;

/// <summary>Where a new measure goes to, beside what it says.</summary>
public sealed class NewPlaceForm
{
    /// <summary>The id of the new row.</summary>
    public Guid Key { get; set; }

    /// <summary>The row to follow; empty for the beginning.</summary>
    public Guid? After { get; set; }

    /// <summary>The row is to stand although it lacks what rows have.</summary>
    public bool AsIs { get; set; }

    public MeasureId? AfterId => After is { } row && row != Guid.Empty ? new(row) : null;
}
