using Vekha.Documents.Blocks;
using Vekha.Documents.Places;

namespace Vekha.Documents.Coverage;

/// <summary>Text that no reader understood, and where it stands.</summary>
/// <param name="Cell">Of a row of a table, counted from 1; null in running text and where several cells of the row are unread.</param>
public sealed record UnreadText(LineSpan Lines, int? Cell, string Text, int Characters)
{
    /// <summary>Unread lines that follow each other in one paragraph, and unread cells of one row, are one text.</summary>
    internal static IReadOnlyList<UnreadText> Of(IReadOnlyList<Unit> units)
    {
        var texts = new List<UnreadText>();
        Unit? before = null;
        foreach (var unit in units)
        {
            if (unit.Part == TextKind.Unread && unit.Characters > 0)
            {
                if (before is not null && unit.Continues(before)) texts[^1] = texts[^1].With(unit);
                else texts.Add(new(unit.Lines, unit.Cell, unit.Text, unit.Characters));
            }
            if (unit.Characters > 0) before = unit.Part == TextKind.Unread ? unit : null;
        }
        return texts;
    }

    private UnreadText With(Unit unit) =>
        new(new(Lines.First, unit.Lines.Last), Cell == unit.Cell ? Cell : null, Text + (unit.Cell is null ? " " : " | ") + unit.Text,
            Characters + unit.Characters);
}
