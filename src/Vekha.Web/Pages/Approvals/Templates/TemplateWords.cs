using Vekha.Application.Approvals.Templates;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Approvals.Templates;

internal static class TemplateWords
{
    extension(TemplateView view)
    {
        /// <summary>Who may decide a step, by the value of the field: roles, organisations, an outside body.</summary>
        public IEnumerable<(string Value, string Text)> Deciders =>
        [
            .. RoleRights.With(Right.DecideSteps).Select(r => (StepTurns.Of(r), RouteTexts.PartyRole.With(RoleWords.Of(r)))),
            .. view.Organisations.Select(o => (StepTurns.Of(o.Id), RouteTexts.PartyOrganisation.With(o.Name))),
            (StepTurns.Outside, RouteTexts.PartyOutside),
        ];
    }
}
