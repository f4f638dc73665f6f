using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>The words in front of the clauses: why the act is made, and the verb that orders.</summary>
internal static partial class Preamble
{
    /// <param name="clauses">The line the first clause begins in; null where the act has none.</param>
    public static IEnumerable<PrintedLine> Of(IReadOnlyList<PrintedLine> body, int? clauses)
    {
        var continues = false;
        foreach (var paragraph in body.TakeWhile(line => clauses is null || line.Number < clauses).GroupBy(line => line.Block))
        {
            var text = OneLine.Of(string.Join('\n', paragraph.Select(line => line.Text)));
            if (!continues && !IsOne(text)) continue;
            continues = !text.EndsWith('.') && !text.EndsWith(':');
            foreach (var line in paragraph) yield return line;
        }
    }

    /// <summary>Whether the title has ended before this line: it is a reason, or an order without a number.</summary>
    public static bool Begins(string line) => Reason.IsMatch(line) || Order.IsMatch(line);

    private static bool IsOne(string paragraph) => paragraph.EndsWith(':') || Reason.IsMatch(paragraph) || ActTypes.Verb.IsMatch(paragraph);

    [GeneratedRegex(
        @"^(?:в целях|в соответствии|в связи|в рамках|в порядке|в исполнение|во исполнение|на основании|руководствуясь|с целью"
        + @"|учитывая|рассмотрев|принимая во внимание|исходя из|для обеспечения|по итогам|по результатам)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reason { get; }

    [GeneratedRegex(@"^(?:утвердить|внести|документ с изменениями)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order { get; }
}
