namespace Vekha.Planning.Access.Passwords;

/// <summary>Which passwords are good enough. What somebody who guesses tries as one step, counts as one sign: a word, a run of
/// neighbouring keys, the same again; enough steps have to remain.</summary>
public static class PasswordRule
{
    public const int Shortest = 10;

    private const int FewestSteps = 8;
    private const int FewestSigns = 5;

    // What comes after it makes a password no worse.
    private const int Considered = 100;

    /// <summary>All that is wrong.</summary>
    public static IReadOnlyList<PasswordFlaw> FlawsOf(string password, string login, string fullName)
    {
        var flaws = new List<PasswordFlaw>();
        if (password.Length < Shortest) flaws.Add(PasswordFlaw.TooShort);
        if (!password.Any(char.IsDigit)) flaws.Add(PasswordFlaw.DigitRequired);
        if (!password.Any(char.IsLetter)) flaws.Add(PasswordFlaw.LetterRequired);
        if (GuessedBy(password[..Math.Min(password.Length, Considered)], login, fullName) is { } how) flaws.Add(how);
        return flaws;
    }

    private static PasswordFlaw? GuessedBy(string password, string login, string fullName)
    {
        var keys = Keyboard.Keys(password);
        if (password.Length >= Shortest && keys.Distinct().Count() < FewestSigns) return PasswordFlaw.FewSigns;
        var way = ShortestWay(new GuessableParts(keys, OwnNames.AsKeys(login, fullName)), keys.Length);
        if (way.Count >= FewestSteps) return null;
        var guessed = way.Where(part => part.Flaw is not null).GroupBy(part => part.Flaw);
        return guessed.MaxBy(parts => parts.Sum(part => part.Length))?.Key;
    }

    /// <summary>The parts a guesser needs least steps with.</summary>
    private static List<GuessablePart> ShortestWay(GuessableParts parts, int length)
    {
        var (steps, first) = (new int[length + 1], new GuessablePart[length]);
        for (var at = length - 1; at >= 0; at--)
        {
            first[at] = parts.At(at).Append(new(1, null)).MinBy(part => steps[at + part.Length])!;
            steps[at] = 1 + steps[at + first[at].Length];
        }
        var way = new List<GuessablePart>();
        for (var at = 0; at < length; at += first[at].Length) way.Add(first[at]);
        return way;
    }
}
