using Vekha.Application.Administration.People.Import;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.People.Import;

/// <summary>A checked row of a table of people in words.</summary>
internal static class PeopleImportWords
{
    public static string Of(PersonLineState state) => state switch
    {
        PersonLineState.New => PeopleTexts.Import_New,
        PersonLineState.Changed => PeopleTexts.Import_Changed,
        PersonLineState.Known => PeopleTexts.Import_Known,
        _ => Texts.Import_StateFaulty,
    };

    public static string Style(PersonLineState state) => state switch
    {
        PersonLineState.New => "vk-done",
        PersonLineState.Changed => "vk-soon",
        PersonLineState.Known => "vk-calm",
        _ => "vk-late",
    };

    public static IEnumerable<string> Messages(CheckedPerson row)
    {
        foreach (var fault in row.Faults) yield return FaultWords.Of(fault);
        if (row.Changes.Count > 0) yield return PeopleTexts.Import_Changes.With(string.Join(", ", row.Changes.Select(Of)));
        if (row.HeadsAlready.Count > 0) yield return PeopleTexts.Import_HeadsAlready.With(string.Join(", ", row.HeadsAlready));
    }

    private static string Of(PersonChange change) => (change switch
    {
        PersonChange.Name => PeopleTexts.Name,
        PersonChange.Post => PeopleTexts.Post,
        PersonChange.Address => Texts.Mail_Address,
        PersonChange.Phone => Texts.Phone,
        _ => PeopleTexts.Import_ChangeRole,
    }).ToLower(Russian.Culture);
}
