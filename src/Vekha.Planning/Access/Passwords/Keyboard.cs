namespace Vekha.Planning.Access.Passwords;

/// <summary>The keys of the keyboard in both layouts: «пароль» and «gfhjkm» are the same keys.</summary>
internal static class Keyboard
{
    private const string Russian = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private const string Latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    // Digits and signs that stand for letters: «p@ssw0rd».
    private const string Signs = "013457@$";
    private const string Meant = "oleastas";

    private static readonly string[] Rows =
    [
        "`1234567890-=", "01234567890", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "qazwsxedcrfvtgbyhnujmik,ol.p;/",
    ];

    private static readonly string[] Alphabets =
        ["abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюя", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"];

    /// <summary>Runs of neighbours, both ways, as keys.</summary>
    public static IReadOnlyList<string> Runs { get; } =
        [.. Rows.Concat(Alphabets.Select(Keys)).SelectMany(run => new[] { run, new string([.. run.Reverse()]) })];

    /// <summary>Each sign as its key of the Latin layout, in lower case.</summary>
    public static string Keys(string text) => Mapped(text.ToLowerInvariant(), Russian, Latin);

    public static string WithoutLookalikes(string keys) => Mapped(keys, Signs, Meant);

    private static string Mapped(string text, string from, string to) =>
        string.Concat(text.Select(sign => from.IndexOf(sign) is var at and >= 0 ? to[at] : sign));
}
