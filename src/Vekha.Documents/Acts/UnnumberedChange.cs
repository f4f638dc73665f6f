using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>An act whose one clause has no number: «… постановляет: Внести в … следующие изменения: 1) …».</summary>
internal static partial class UnnumberedChange
{
    /// <param name="body">Up to the signature.</param>
    public static IReadOnlyList<(Clause Clause, LineSpan Lines)> Of(IReadOnlyList<PrintedLine> body)
    {
        var first = body.Index().Where(line => Beginning.IsMatch(line.Item.Text)).Select(line => line.Index).FirstOrDefault(-1);
        if (first < 0) return [];
        var text = OneLine.Of(string.Join('\n', body.Skip(first).Select(line => line.Text)));
        return [(new("1", text), new(body[first].Number, body[^1].Number))];
    }

    [GeneratedRegex(
        @"^(?:внести(?!\p{L})|утвердить\s+(?:прилагаем\p{L}+|следующ\p{L}+)\s+изменени|в\s.{1,400}\sвнести\s.{0,40}изменени)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning { get; }
}
