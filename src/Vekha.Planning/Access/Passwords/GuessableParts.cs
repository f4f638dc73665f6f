namespace Vekha.Planning.Access.Passwords;

/// <param name="Flaw">null for a sign that has to be guessed by itself.</param>
internal sealed record GuessablePart(int Length, PasswordFlaw? Flaw);

/// <summary>The parts of a password that are guessed in one step.</summary>
/// <param name="keys">The password as keys of the keyboard.</param>
internal sealed class GuessableParts(string keys, IReadOnlySet<string> ownNames)
{
    private const int ShortestSequence = 4;
    private const int ShortestNumbers = 3;
    private const int ShortestRepeat = 3;

    private readonly string _meant = Keyboard.WithoutLookalikes(keys);
    private readonly int _longestWord = GuessedWords.AsKeys.Concat(ownNames).Max(word => word.Length);

    public IEnumerable<GuessablePart> At(int at) => [.. Words(at), .. Sequences(at), .. Repeats(at), .. Years(at)];

    private IEnumerable<GuessablePart> Words(int at) =>
        from length in Enumerable.Range(1, Math.Min(_longestWord, keys.Length - at))
        let flaw = FlawOf(keys.Substring(at, length)) ?? FlawOf(_meant.Substring(at, length))
        where flaw is not null
        select new GuessablePart(length, flaw);

    private PasswordFlaw? FlawOf(string word) =>
        ownNames.Contains(word) ? PasswordFlaw.OwnName : GuessedWords.AsKeys.Contains(word) ? PasswordFlaw.CommonWord : null;

    private IEnumerable<GuessablePart> Sequences(int at)
    {
        var shortest = at + ShortestNumbers <= keys.Length && keys.AsSpan(at, ShortestNumbers).ContainsAnyExceptInRange('0', '9')
            ? ShortestSequence : ShortestNumbers;
        return Lengths(at, shortest).TakeWhile(length => IsRun(keys.Substring(at, length)))
            .Select(length => new GuessablePart(length, PasswordFlaw.Sequence));
    }

    private static bool IsRun(string part) => Keyboard.Runs.Any(run => run.Contains(part, StringComparison.Ordinal));

    private IEnumerable<GuessablePart> Repeats(int at) => Lengths(at, ShortestRepeat)
        .Where(length => keys.AsSpan(at, length).IndexOfAnyExcept(keys[at]) < 0
            || keys.AsSpan(0, at).Contains(keys.AsSpan(at, length), StringComparison.Ordinal))
        .Select(length => new GuessablePart(length, PasswordFlaw.Repeats));

    private IEnumerable<GuessablePart> Years(int at) =>
        keys[at..] is ['1', '9', >= '0' and <= '9', >= '0' and <= '9', ..] or ['2', '0', >= '0' and <= '9', >= '0' and <= '9', ..]
            ? [new(4, PasswordFlaw.Sequence)] : [];

    private IEnumerable<int> Lengths(int at, int shortest) =>
        Enumerable.Range(shortest, Math.Max(0, keys.Length - at - shortest + 1)).TakeWhile(length => length <= Longest);

    // Nothing longer repeats, or runs on, in what is considered.
    private const int Longest = 50;
}
