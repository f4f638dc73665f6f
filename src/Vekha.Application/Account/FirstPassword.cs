using System.Security.Cryptography;

namespace Vekha.Application.Account;

/// <summary>A password made for a person, good for one sign-in.</summary>
internal static class FirstPassword
{
    /// <summary>Easy to dictate: «kavo-ridu-4821-tesi».</summary>
    public static string Make() => $"{Syllables()}-{Syllables()}-{RandomNumberGenerator.GetInt32(1000, 10_000)}-{Syllables()}";

    private static string Syllables() => Syllable() + Syllable();

    private static string Syllable() => $"{One("bdfgkmnprstvz")}{One("aeiou")}";

    private static char One(string letters) => letters[RandomNumberGenerator.GetInt32(letters.Length)];
}
