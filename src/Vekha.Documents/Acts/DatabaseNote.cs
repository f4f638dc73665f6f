using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>Lines that legal databases, portals and typists set around the head of an act: of which edition the copy is, that it has lost
/// force, where it was registered. The dates and numbers in them are those of other acts.</summary>
internal static partial class DatabaseNote
{
    public static bool Is(string line) => Note.IsMatch(line);

    [GeneratedRegex(
        @"^\(?(?:документ\s+)?(?:утратил[аои]?\s+силу|не\s+действует|отмен[её]н|действует\s+с|вступ(?:ил|ает)[аои]?\s+в\s+силу|признан)"
        + @"|^\(?(?:в\s+ред(?:\.|акци)|с\s+изм(?:\.|енени)|ред(?:\.|акция)\s+от|(?:не)?действующая\s+редакция|начало\s+действия)"
        + @"|^список\s+изменяющих|^информация\s+об?\s|^(?:источник|дата)\s+(?:публикации|опубликования|сохранения|печати)"
        + @"|^(?:зарегистрирован|опубликован|электронн\p{L}+\s+текст|внимание|примечани|название\s+документа|статус)"
        + @"|^(?:гарант|консультантплюс|кодекс|техэксперт|система\s+гарант)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note { get; }
}
