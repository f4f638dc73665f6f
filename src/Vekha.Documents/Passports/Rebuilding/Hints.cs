using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>What the words of a band say for and against cells that begin, end and go on among them, whatever is known of the columns.
/// Each figure is a weight. The weights were tuned on documents of several widths; only their order matters.</summary>
internal sealed class Hints
{
    private const int LongestFigure = 4;

    private static readonly List<(int End, double Cost)> None = [];

    private readonly Band band;
    private readonly double[] starts;
    private readonly double[] ends;
    private readonly double[] asWords;
    private readonly double[] asPersons;
    private readonly int[] figures;
    private readonly List<(int End, double Cost)>?[] days;
    private readonly List<(int End, double Cost)>?[] amounts;

    /// <param name="partsByBlanks">The print sets a blank line between a high cell and the next.</param>
    public Hints(Band band, WordStock stock, bool partsByBlanks)
    {
        this.band = band;
        var places = band.Words.Length + 1;
        (starts, ends, asWords, asPersons, figures) =
            (new double[places], new double[places], new double[places], new double[places], new int[places]);
        (days, amounts) = (new List<(int, double)>?[places], new List<(int, double)>?[places]);
        for (var word = 0; word < band.Words.Length; word++)
        {
            starts[word] = Start(word, stock, partsByBlanks);
            ends[word + 1] = End(word + 1, stock);
            asWords[word + 1] = asWords[word] + InWords(band.Shapes[word]);
            asPersons[word + 1] = asPersons[word] + InPersons(band.Shapes[word]) + OfCompany(word);
            figures[word + 1] = figures[word] + (band.Shapes[word].IsFigure() ? 1 : 0);
        }
    }

    /// <summary>The cost of a cell whose first word this is.</summary>
    public double OfStart(int word) => starts[word];

    /// <summary>The cost of a cell that ends in front of the place, where a word or a phrase goes on.</summary>
    public double OfEnd(int place) => ends[place];

    /// <summary>The cost of words in a column of such content, each taken alone: dates have columns of their own, and so have
    /// names.</summary>
    public double OfWords(ColumnContent content, int start, int end) =>
        content == ColumnContent.Persons ? asPersons[end] - asPersons[start] : asWords[end] - asWords[start];

    /// <summary>The cost of a word that follows a name and is no further name: «Речная А.Б. Соглашение».</summary>
    public double OfCompany(int word) => IsInitials(word - 1) && band.Shapes[word] == WordShape.Word && !IsInitials(word + 1) ? 0.7 : 0;

    /// <summary>A column of words holds no bare figures.</summary>
    public double OfFigures(int start, int end) => figures[end] - figures[start] == end - start ? 3 : 0;

    /// <summary>Days, or amounts, that begin with the word.</summary>
    public IReadOnlyList<(int End, double Cost)> FiguresAt(ColumnContent content, int word) => content == ColumnContent.Day
        ? days[word] ??= Figures(word, Day)
        : amounts[word] ??= Figures(word, Amount);

    private double Start(int word, WordStock stock, bool partsByBlanks) => !band.IsLineStart(word)
        ? (stock.StandTogether(band.Words[word - 1], band.Words[word], 3) ? 1.6 : 0.6) + (IsSecondHalf(word) ? 2 : 0)
        : band[band.LineOf(word)].Blank || !partsByBlanks ? 0 : 2.5;

    /// <summary>Initials that follow a surname.</summary>
    private bool IsSecondHalf(int word) =>
        IsInitials(word) && band.Shapes[word - 1] == WordShape.Word && char.IsUpper(band.Words[word - 1][0]);

    private double End(int place, WordStock stock)
    {
        var isCut = place < band.Words.Length && band.IsLineStart(place) && band[band.LineOf(place - 1)].End == LineEnd.InsideWord;
        var last = band.Words[place - 1];
        return (isCut ? 4 : 0) + (Unfinished.Contains(last) ? 2 : last[^1] == ',' ? 1.5 : stock.CallsForMore(last) ? 1 : 0);
    }

    /// <summary>Words that call for another word.</summary>
    private static readonly HashSet<string> Unfinished =
        ["в", "во", "на", "и", "или", "о", "об", "от", "к", "ко", "с", "со", "у", "по", "для", "из", "за", "при", "под", "не", "до"];

    private static double InWords(WordShape shape) =>
        shape switch { WordShape.Day => 3, WordShape.Initials => 1.5, WordShape.Mark => 1, _ => 0 };

    private static double InPersons(WordShape shape) =>
        shape switch { WordShape.Day => 3, WordShape.Initials => -0.6, WordShape.Word => 0.15, _ => 0 };

    private bool IsInitials(int word) => word >= 0 && word < band.Words.Length && band.Shapes[word] == WordShape.Initials;

    private List<(int, double)> Figures(int start, Func<int, int, double?> costOf)
    {
        if (char.IsLetter(band.Words[start][0]) && !PrintedDay.IsDash(band.Words[start])) return None;
        var found = new List<(int, double)>();
        for (var end = start + 1; end <= Math.Min(band.Words.Length, start + LongestFigure); end++)
            if (costOf(start, end) is { } cost) found.Add((end, cost));
        return found;
    }

    private double? Day(int start, int end) =>
        end - start == 1 ? band.Shapes[start] is WordShape.Day or WordShape.Dash || PrintedDay.Looks(band.Words[start]) ? 0 : null
        : PrintedDay.Looks(Joined(start, end, " ")) || PrintedDay.Looks(Joined(start, end, "")) ? 0.1 : null;

    private double? Amount(int start, int end) => band.Shapes[start] switch
    {
        WordShape.Dash => end - start == 1 ? 0.2 : null,
        // Its amount stands on the page before.
        WordShape.Mark => end - start == 1 ? 0.5 : null,
        WordShape.Amount when end - start == 1 => 0,
        _ when end - start == 1 || PrintedAmount.Of(Joined(start, end, " ")) is null => null,
        _ => band.Shapes[end - 1] == WordShape.Mark ? -0.5 : 0.3,
    };

    private string Joined(int start, int end, string between) => string.Join(between, band.Words, start, end - start);
}
