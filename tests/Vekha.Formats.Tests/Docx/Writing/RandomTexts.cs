namespace Vekha.Formats.Tests.Docx.Writing;

/// <summary>Texts put together by chance: plain words, and characters that a file or a reader may stumble over.</summary>
internal sealed class RandomTexts(Chance chance)
{
    private static readonly string[] Words =
    [
        "Утверждение", "перечня школ", "инфраструктурного листа", "центров «Точка роста»", "дизайн-проекта", "в 2029–2031 годах",
        "не менее 400 детей",
        "(для создаваемых в 2029 году)", "с учётом норм", "по форме № 5", "итогов мониторинга", "внутри- и межрегиональной сети",
        "на 100 %", "к приложению", "срок действия",
    ];

    private static readonly string[] Odd =
    [
        "😀", "<тег>", "&amp;", "]]>", "a < b > c", "№ 5/7–б", "{0}", "%d", "½", "→", "é", "Ё ё", "\"в кавычках\"", "1 000 000", "…",
        "C:\\путь", "ﬁ", "中文", "ʼ", "́и", "|", "\u200D", "'", "`", "§ 3", "*", "_",
    ];

    /// <summary>A sentence without its final dot.</summary>
    public string Plain(int most = 6)
    {
        var words = chance.Times(1, most, _ => chance.Of(Words));
        return char.ToUpperInvariant(words[0][0]) + string.Join(chance.OneIn(6) ? ", " : " ", words)[1..];
    }

    /// <summary>With characters nobody expects inside it.</summary>
    public string Any(int most = 6) => chance.OneIn(2) ? Plain(most) : $"{Plain(most)} {chance.Of(Odd)} {Plain(2)}";
}
