namespace Vekha.Application;

/// <summary>Typed words as a pattern of ILIKE: they match anywhere, in either case; «е» also finds «ё».</summary>
internal static class SearchPattern
{
    public const string Escape = @"\";

    public static string Of(string typed) => "%" + string.Concat(typed.Select(c => c switch
    {
        '%' or '_' or '\\' => $@"\{c}",
        // One unknown letter is as near to «е or ё» as a pattern comes.
        'е' or 'ё' or 'Е' or 'Ё' => "_",
        _ => c.ToString(),
    })) + "%";
}
