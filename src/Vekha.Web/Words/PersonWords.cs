namespace Vekha.Web.Words;

internal static class PersonWords
{
    /// <summary>«Гордеева М. А.» of a surname, a name and a patronymic; another name as it is.</summary>
    public static string Short(string fullName) =>
        fullName.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var surname, var name, var patronymic]
            ? $"{surname} {name[0]}.\u00a0{patronymic[0]}." : fullName;
}
