using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning;

namespace Vekha.Application.Administration.People;

/// <summary>Logins made of names: «sokolova.vp», and for the next of that name «sokolova.vp2».</summary>
internal sealed class SuggestedLogins(HashSet<string> taken)
{
    /// <summary>For these names, of whom some logins may be taken.</summary>
    public static async Task<SuggestedLogins> ForAsync(VekhaDb db, IEnumerable<string> names, CancellationToken ct)
    {
        var beginnings = names.Select(Beginning).Distinct().ToArray();
        var taken = db.Users.Where(p => beginnings.Any(b => EF.Functions.Like(p.UserName!, b + "%"))).Select(p => p.UserName!);
        return new(await taken.ToHashSetAsync(ct));
    }

    /// <summary>Never the same twice.</summary>
    public string Next(string name)
    {
        var login = Beginning(name);
        var free = Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? login : $"{login}{n}").First(l => !taken.Contains(l));
        taken.Add(free);
        return free;
    }

    /// <summary>Somebody of the same table has it.</summary>
    public void Take(string login) => taken.Add(login);

    private static string Beginning(string name) => Latin.Login(name) is { Length: > 0 } login ? login : "user";
}
