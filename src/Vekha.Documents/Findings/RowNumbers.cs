using Vekha.Documents.Passports;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Findings;

/// <summary>Numbers of a passport's rows: used twice in a section, or missing between rows of one level.</summary>
internal static class RowNumbers
{
    private readonly record struct Numbered(string Number, string Where, string Name);

    public static IEnumerable<Finding> Repeated(Passport passport) =>
        from section in Sections(passport)
        from same in section.GroupBy(row => row.Number)
        where same.Count() > 1
        select new Finding(FindingCode.DuplicateNumber, Severity.Error, same.First().Where,
            $"Номер {same.Key} стоит у нескольких строк: {string.Join(", ", same.Select(row => Excerpt.Of(row.Name)))}. Ссылка на этот номер неоднозначна.");

    public static IEnumerable<Finding> LeftOut(Passport passport) => Sections(passport).SelectMany(LeftOut);

    private static IEnumerable<List<Numbered>> Sections(Passport passport) =>
    [
        [.. passport.Indicators.Select(row => new Numbered(row.Number, PassportPlace.Of(row), row.Name))],
        [.. passport.Results.Select(row => new Numbered(row.Number, PassportPlace.Of(row), row.Name))],
        [.. passport.Funding.Where(row => row.Number is not null).Select(row => new Numbered(row.Number!, PassportPlace.Of(row), row.Name))],
        [.. passport.Participants.Select(row => new Numbered(row.Number, PassportPlace.Of(row), row.Name))],
        [.. passport.Plan.Select(row => new Numbered(row.Number, PassportPlace.Of(row), row.Name))],
    ];

    private static IEnumerable<Finding> LeftOut(List<Numbered> rows)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (RowLevels.Of(row.Number) is not { } levels) continue;
            var parent = string.Join('.', levels[..^1]);
            var expected = last.TryGetValue(parent, out var before) ? before + 1 : levels.Length > 1 ? 1 : levels[0];
            if (levels[^1] > expected && levels[^1] > 1) yield return Gap(row, parent.Length > 0 ? $"{parent}.{expected}" : $"{expected}");
            last[parent] = levels[^1];
        }
    }

    private static Finding Gap(Numbered row, string expected) => new(FindingCode.NumberGap, Severity.Warning, row.Where,
        $"Строка имеет номер {row.Number} вместо ожидаемого {expected}. Возможно, строка пропущена.");
}
