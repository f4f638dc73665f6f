using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Learns what the cells of a column have in common: how long its lines get, how often it is empty, and which values recur.</summary>
internal sealed class ColumnHabits
{
    private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);
    private readonly List<int> sure = [];
    private readonly List<int> doubtful = [];
    private int rows;
    private int empty;
    private int breaks;
    private int gaps;

    /// <param name="spelt">The cell without its spaces.</param>
    /// <param name="isSure">Only then is the value one that may occur again.</param>
    public void Learn(IReadOnlyList<CellPart> parts, string spelt, bool isSure)
    {
        if (isSure) rows++;
        if (isSure && parts.Count == 0) empty++;
        if (isSure && parts.Count > 0) values[spelt] = values.GetValueOrDefault(spelt) + 1;
        foreach (var part in parts)
        {
            part.AddLengths(isSure && parts.Count == 1 ? sure : doubtful);
            breaks += part.Lines - 1;
            gaps += part.Gaps;
        }
    }

    public ColumnSoFar Learned(PassportColumn column) => new(column.Role, column.Content, column.IsTerse, Width(), Emptiness(column), Gap, CanComeAgain(column) ? new(values) : KnownValues.None);

    /// <summary>A line of a wrongly cut cell does not make a column wide; those that pages cut are the likeliest to be wrong.</summary>
    private int Width()
    {
        var lengths = sure.Count > 0 ? sure : doubtful;
        lengths.Sort();
        return lengths.Count == 0 ? 0 : lengths[(lengths.Count - 1) * 99 / 100];
    }

    /// <summary>A column that all rows fill is filled in the next one too.</summary>
    private double? Emptiness(PassportColumn column) =>
        rows == 0 || column.Role == PassportColumnRole.Section ? null : Math.Clamp(-1.5 * Math.Log2((empty + 0.5) / (rows + 1)), 1, 4);

    /// <summary>Blank lines stand between the cells of a row; in some prints they also stand within the cells of some columns.</summary>
    private double Gap => breaks < 10 ? 0.4 : Math.Clamp(-0.4 * Math.Log2((gaps + 0.5) / (breaks + 1)), 0.2, 2);

    private static bool CanComeAgain(PassportColumn column) =>
        column.Content is ColumnContent.Words or ColumnContent.Persons && column.Role != PassportColumnRole.Section;
}
