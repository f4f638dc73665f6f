using Vekha.Planning;

namespace Vekha.Web.Words;

internal static class RefusalWords
{
    public static string Of(Refusal refusal) => refusal switch
    {
        Refusal.AlreadyInForce => Texts.Refusal_AlreadyInForce,
        Refusal.Superseded => Texts.Refusal_Superseded,
        Refusal.ChangesAnother => Texts.Refusal_ChangesAnother,
        Refusal.FormerNotInForce => Texts.Refusal_FormerNotInForce,
        Refusal.OlderThanInForce => Texts.Refusal_OlderThanInForce,
        Refusal.NotLastEdition => Texts.Refusal_NotLastEdition,
        Refusal.WorkedOnSince => Texts.Refusal_WorkedOnSince,
        Refusal.NothingToSubmit => Texts.Refusal_NothingToSubmit,
        Refusal.AlreadySubmitted => Texts.Refusal_AlreadySubmitted,
        Refusal.NothingSubmitted => Texts.Refusal_NothingSubmitted,
        Refusal.AlreadyDecided => Texts.Refusal_AlreadyDecided,
        Refusal.ReasonRequired => Texts.Fault_ReasonRequired,
        Refusal.BasisRequired => Texts.Fault_BasisRequired,
        Refusal.OwnEvidence => Texts.Refusal_OwnEvidence,
        Refusal.DateIsPrinted => Texts.Refusal_DateIsPrinted,
        Refusal.ChangedMeanwhile => Texts.Refusal_ChangedMeanwhile,
        Refusal.NotAllowed => Texts.Refusal_NotAllowed,
        Refusal.RouteUnfinished => Texts.Refusal_RouteUnfinished,
        Refusal.NothingToAgree => Texts.Refusal_NothingToAgree,
        Refusal.StepDecided => Texts.Refusal_StepDecided,
        Refusal.NotYourStep => Texts.Refusal_NotYourStep,
        Refusal.NotAuthor => Texts.Refusal_NotAuthor,
        Refusal.LetterRequired => Texts.Refusal_LetterRequired,
        Refusal.TooManySteps => Texts.Refusal_TooManySteps,
        Refusal.EmptyRoute => Texts.Refusal_EmptyRoute,
        Refusal.RouteInUse => Texts.Refusal_RouteInUse,
        Refusal.RouteNameTaken => Texts.Refusal_RouteNameTaken,
        Refusal.DelegationToSelf => Texts.Refusal_DelegationToSelf,
        Refusal.DelegationDays => Texts.Refusal_DelegationDays,
        Refusal.DelegationOverlaps => Texts.Refusal_DelegationOverlaps,
        Refusal.DelegationCircular => Texts.Refusal_DelegationCircular,
        Refusal.LastAdministrator => Texts.Refusal_LastAdministrator,
        Refusal.StillInUse => Texts.Refusal_StillInUse,
        Refusal.StandsInForOthers => Texts.Refusal_StandsInForOthers,
        Refusal.NoSuchCentres => Texts.Refusal_NoSuchCentres,
        Refusal.AlreadyChecked => Texts.Refusal_AlreadyChecked,
        Refusal.NotOwnDocument => Texts.Refusal_NotOwnDocument,
        Refusal.KeptWithRound => Texts.Refusal_KeptWithRound,
        Refusal.AlreadyUndone => Texts.Refusal_AlreadyUndone,
        Refusal.UndoTooLate => Texts.Refusal_UndoTooLate,
        Refusal.DecisionFollowed => Texts.Refusal_DecisionFollowed,
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "A refusal without a text."),
    };
}
