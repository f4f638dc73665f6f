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

        /// <summary>A plan whose act has neither goes by its title.</summary>
        public string Label => choice.Act.Length == 0 ? $"{choice.Programme}: {choice.Title}" : $"{choice.Programme}: {choice.Act}";
    }
}
