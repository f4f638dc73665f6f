namespace Vekha.Planning;

/// <summary>Why a rule refuses a change. Each has its text for people.</summary>
public enum Refusal
{
    AlreadyInForce,
    Superseded,
    ChangesAnother,
    FormerNotInForce,
    OlderThanInForce,
    NotLastEdition,
    WorkedOnSince,
    NothingToSubmit,
    AlreadySubmitted,
    NothingSubmitted,
    AlreadyDecided,
    ReasonRequired,
    BasisRequired,
    OwnEvidence,
    DateIsPrinted,
    ChangedMeanwhile,
    NotAllowed,
    LastAdministrator,
    StillInUse,
}
