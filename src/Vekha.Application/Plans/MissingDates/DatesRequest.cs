using Vekha.Planning.Editions;

namespace Vekha.Application.Plans.MissingDates;

/// <summary>A table of dates for the obligations of one measure.</summary>
/// <param name="Key">A request sent twice has one effect.</param>
/// <param name="Basis">By which document or decision the dates are set.</param>
/// <param name="SkipFaulty">Save the good rows without those that are not.</param>
/// <param name="Seen">The <see cref="CheckedDates.Fingerprint"/> of what the person saw checked.</param>
public sealed record DatesRequest(Guid Key, MeasureId MeasureId, IReadOnlyList<DateRow> Rows, string? Basis, bool SkipFaulty, string? Seen)
{
    public const int LongestBasis = Typed.LongestText;

    /// <summary>Days that have passed are set as well.</summary>
    public bool WithPast { get; init; }

    /// <summary>Only what is wrong so far is told; nothing is saved.</summary>
    public bool OnlyChecks { get; init; }

    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        if (Typed.Text(Basis) is not { } basis) faults.Add(nameof(Basis), Fault.BasisRequired);
        else if (basis.Length > LongestBasis) faults.Add(nameof(Basis), Fault.TooLong, LongestBasis);
        return faults;
    }
}

/// <param name="Number">Of the row in the table, from 1.</param>
/// <param name="Centre">The name of the centre or of its host, or a part of one that fits nothing else.</param>
public sealed record DateRow(int Number, string? Centre, DateOnly? Day)
{
    /// <summary>What was given in place of a day, where it could not be read as one.</summary>
    public string? UnclearDay { get; init; }
}

/// <summary>What can be wrong with dates that are given as a table.</summary>
public enum DatesFault
{
    CentreRequired,
    DayRequired,

    /// <summary>{0} is no day that an obligation can be due on.</summary>
    DayUnfit,

    /// <summary>No centre that waits is called {0}.</summary>
    UnknownCentre,

    /// <summary>{0} fits the centres {1}.</summary>
    SeveralCentres,

    /// <summary>The centre {0} waits for more dates than one.</summary>
    SeveralObligations,

    /// <summary>Row {0} gives the same centre another day: neither counts.</summary>
    Contradicts,
}
