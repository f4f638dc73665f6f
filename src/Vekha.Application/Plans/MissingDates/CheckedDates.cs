using System.Security.Cryptography;
using System.Text;

namespace Vekha.Application.Plans.MissingDates;

/// <summary>What saving a table of dates would do.</summary>
public sealed record CheckedDates(IReadOnlyList<CheckedDate> Rows)
{
    public int New => Count(DatesState.New);

    /// <summary>Dates that have passed and that nobody asked to set all the same.</summary>
    public int Past => Count(DatesState.Past);

    public int Same => Count(DatesState.Same);

    public int Faulty => Count(DatesState.Faulty);

    /// <summary>Of the dates and of the obligations as they stand: what changed since they were shown is not saved unseen.</summary>
    public string Fingerprint { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Rows
        .Where(r => r.Obligation is not null).Select(r => $"{r.Obligation!.Id} {r.Obligation.Version} {r.Row.Day:O}")))));

    private int Count(DatesState state) => Rows.Count(r => r.State == state);
}

/// <param name="Obligation">What gets the date; null where the row changes nothing.</param>
/// <param name="Repeats">The number of the row that says the same.</param>
public sealed record CheckedDate(
    DateRow Row, DatesState State, UndatedObligation? Obligation = null, FieldFault? Fault = null, int? Repeats = null);

public enum DatesState
{
    New,

    /// <summary>The day has passed: it is set only where a person asks for that.</summary>
    Past,

    Same,
    Faulty,
}
