namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>What the cells of a column read so far have in common: how long its lines grow, and values that come again.</summary>
internal sealed class ColumnHabits
{
    private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);
    private readonly List<int> lengths = [];

    /// <summary>Letters of a full line; 0 while nothing is known.</summary>
    public int Width { get; private set; }

    /// <param name="isSure">Only then the value is taken for one that may come again.</param>
    public void Learn(IReadOnlyList<Piece> pieces, WordStock stock, bool isSure)
    {
        if (pieces.Count == 0) return;
        var value = Piece.Joined(pieces, stock);
        if (isSure) values[value] = values.GetValueOrDefault(value) + 1;
        foreach (var (text, _) in pieces.SelectMany(piece => piece.Printed())) lengths.Add(text.Length);
    }

    public bool KnowsValues => values.Count > 0;

    /// <summary>A few lines of wrongly cut cells do not make a column wide.</summary>
    public void Settle()
    {
        lengths.Sort();
        Width = lengths.Count == 0 ? 0 : lengths[(lengths.Count - 1) * 97 / 100];
    }

    /// <summary>How often other rows have the value.</summary>
    public int Elsewhere(string value, string own) => Math.Max(0, values.GetValueOrDefault(value) - (value == own ? 1 : 0));
}
