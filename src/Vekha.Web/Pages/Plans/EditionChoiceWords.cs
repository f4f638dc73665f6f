using Vekha.Application.Plans;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Plans;

internal static class EditionChoiceWords
{
    extension(EditionChoice choice)
    {
        /// <summary>«№ 714-р от 20.12.2022», what there is of it.</summary>
        public string Act => string.Join('\u00a0', new[]
        {
            choice.ActNumber is { } number ? Texts.ActNumber.With(number) : null,
            choice.ActDate is { } date ? Texts.ActDate.With(Russian.Digits(date)) : null,
        }.OfType<string>());

        /// <summary>The programme, and the number of the act where several plans of the programme stand side by side.</summary>
        /// <param name="shown">All plans that stand there.</param>
        public string NameAmong(IReadOnlyList<EditionChoice> shown) =>
            shown.Count(e => e.ProgrammeCode == choice.ProgrammeCode) == 1 ? choice.Programme
            : choice.ActNumber is { } number ? $"{choice.Programme}, {Texts.ActNumber.With(number)}" : choice.Label;

        /// <summary>A plan whose act has neither goes by its title.</summary>
        public string Label => choice.Act.Length == 0 ? $"{choice.Programme}: {choice.Title}" : $"{choice.Programme}: {choice.Act}";
    }
}
