using System.Text;

namespace Vekha.Application.Centres;

/// <summary>Names of organisations and programmes made comparable: without case, quotation marks, punctuation and the difference of
/// «ё» and «е».</summary>
public static class CentreNames
{
    public static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter)) plain.Append(letter == 'ё' ? 'е' : letter);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }
}
