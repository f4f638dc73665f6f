using System.Text;

namespace Vekha.Planning;

/// <summary>Russian words in Latin letters, for logins and codes: «Ёлкина» is «elkina».</summary>
public static class Latin
{
    private const string Russian = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    private static readonly string[] Letters =
    [
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];

    public static string Of(string text)
    {
        var written = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant())
        {
            if (Russian.IndexOf(letter) is var at and >= 0) written.Append(Letters[at]);
            else if (char.IsAsciiLetterOrDigit(letter)) written.Append(letter);
            else if (written.Length > 0 && written[^1] != '-') written.Append('-');
        }
        return written.ToString().TrimEnd('-');
    }

    /// <summary>The login suggested for «Соколова Вера Павловна»: the surname and the initials, «sokolova.vp».</summary>
    public static string Login(string fullName)
    {
        var words = fullName.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Of).Where(w => w.Length > 0).ToList();
        if (words.Count == 0) return "";
        var initials = string.Concat(words.Skip(1).Select(w => w[0]));
        return initials.Length > 0 ? $"{words[0]}.{initials}" : words[0];
    }
}
