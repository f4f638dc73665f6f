using Microsoft.EntityFrameworkCore;
using Vekha.Data;

namespace Vekha.Web.Pages.Acts.InForce;

/// <summary>Adds a programme that the list does not know yet; the list is open.</summary>
public sealed class NewProgrammeCommand(VekhaDb db)
{
    private const int LongestCode = 40;

    /// <returns>The code of the programme of that name, new or not; null where no name is typed.</returns>
    public async Task<string?> RunAsync(string? typed, CancellationToken ct)
    {
        if (Typed.Line(typed) is not { Length: <= 200 } name) return null;
        await db.Database.ExecuteSqlAsync($"insert into programmes (code, name) values ({CodeOf(name)}, {name}) on conflict do nothing", ct);
        return await db.Programmes.Where(p => p.Name == name || p.Code == CodeOf(name)).OrderByDescending(p => p.Name == name).Select(p => p.Code).FirstAsync(ct);
    }

    /// <summary>«Точка роста» → «tochka-rosta».</summary>
    internal static string CodeOf(string name)
    {
        var latin = string.Concat(name.ToLowerInvariant().Select(Latin));
        var code = string.Join('-', latin.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return code.Length == 0 ? "programme" : code[..Math.Min(code.Length, LongestCode)];
    }

    private static string Latin(char letter) => letter switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => letter.ToString(),
        >= 'а' and <= 'я' => Letters[letter - 'а'],
        'ё' => "e",
        _ => "-",
    };

    private static readonly string[] Letters =
    [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];
}
