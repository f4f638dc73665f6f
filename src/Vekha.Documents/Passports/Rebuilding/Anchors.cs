using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Lines that print what every row has once: its dates, its amounts, its load.</summary>
internal static class Anchors
{
    /// <returns>For each line the anchors above it; one entry more than there are lines.</returns>
    public static int[] Counted(IReadOnlyList<Fragment> fragments, IReadOnlyList<Column> columns)
    {
        var isAnchor = Kind(columns);
        var counted = new int[fragments.Count + 1];
        for (var i = 0; i < fragments.Count; i++)
        {
            var isNew = isAnchor(fragments[i]) && !(i > 0 && IsAmounts(fragments[i]) && fragments[i].Shapes[0] != WordShape.Word && (IsAmounts(fragments[i - 1]) || IsMark(fragments[i - 1])));
            counted[i + 1] = counted[i] + (isNew ? 1 : 0);
        }
        return counted;
    }

    private static Func<Fragment, bool> Kind(IReadOnlyList<Column> columns)
    {
        var roles = columns.Select(column => column.Role).ToHashSet();
        if (roles.Contains(ColumnRole.Load)) return EndsInLoad;
        if (roles.Contains(ColumnRole.Start) || roles.Contains(ColumnRole.End) || roles.Contains(ColumnRole.Due)) return HasDay;
        return IsAmounts;
    }

    private static bool HasDay(Fragment line) => Array.IndexOf(line.Shapes, WordShape.Day) >= 0;

    private static bool IsMark(Fragment line) => line.Shapes[0] == WordShape.Mark;

    /// <summary>Three amounts side by side, or an amount with nothing but marks beside it.</summary>
    private static bool IsAmounts(Fragment line)
    {
        var amounts = line.Shapes.Count(shape => shape == WordShape.Amount);
        return amounts > 2 || amounts > 0 && Array.TrueForAll(line.Shapes, shape => shape is WordShape.Amount or WordShape.Mark);
    }

    private static bool EndsInLoad(Fragment line) =>
        line.Shapes[^1] == WordShape.Amount && PrintedAmount.Of(line.Words[^1]) is >= 0 and <= 100;
}
