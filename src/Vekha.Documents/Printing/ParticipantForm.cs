using Vekha.Documents.Passports;

namespace Vekha.Documents.Printing;

/// <summary>Participants under the headings of their sections, which go across the table.</summary>
internal static class ParticipantForm
{
    private static readonly FormColumn[] Columns = [new(6, true), new(22), new(20), new(26), new(16), new(10, true)];
    private static readonly FormRow Titles = new([
        FormCell.Of("№ п/п"), FormCell.Of("Роль в проекте"), FormCell.Of("Фамилия, инициалы"), FormCell.Of("Должность"),
        FormCell.Of("Непосредственный руководитель"), FormCell.Of("Занятость в проекте (процентов)")]);

    public static FormTable Table(Passport passport) => new(Columns, [Titles, FormTable.Numbering(Columns.Length)], [.. Rows(passport)]);

    private static IEnumerable<FormRow> Rows(Passport passport)
    {
        string? section = null;
        foreach (var participant in passport.Participants)
        {
            if (participant.Section is { } heading && heading != section) yield return new([FormCell.Of(heading, across: Columns.Length)]);
            section = participant.Section;
            yield return Row(participant);
        }
    }

    private static FormRow Row(PrintedParticipant participant) => new([
        FormCell.Of(participant.Number), FormCell.Of(participant.Role), FormCell.Of(participant.Name),
        FormCell.Of(participant.Position ?? PassportCells.Dash), FormCell.Of(participant.Manager ?? PassportCells.Dash),
        FormCell.Of(participant.Load is { } load ? PassportCells.Amount(load) : PassportCells.Dash),
    ]);
}
