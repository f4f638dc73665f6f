namespace Vekha.Documents.Printing;

/// <summary>An act as it is to be printed, part by part; what it looks like is up to the format.</summary>
/// <param name="Act">Head, clauses and signature; empty where there is no act.</param>
/// <param name="Annexes">Each begins on a page of its own.</param>
public sealed record OfficialForm(IReadOnlyList<FormPart> Act, IReadOnlyList<IReadOnlyList<FormPart>> Annexes)
{
    public static OfficialForm Of(Reading reading) => new(
        reading.Act is { } act ? [.. OfficialAct.Parts(act, reading.Paragraphs)] : [],
        [
            .. reading.Plans.Select((plan, i) => (IReadOnlyList<FormPart>)[.. PlanAnnex.Parts(reading, plan, i + 1)]),
            .. reading.Passport is { } passport ? PassportForm.Annexes(reading, passport) : [],
        ]);
}
