namespace Vekha.Planning;

/// <summary>Why a rule refuses a change. Each has its own text for people.</summary>
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
    /// <summary>The municipality has found the submission in order already.</summary>
    AlreadyChecked,
    ReasonRequired,
    BasisRequired,
    OwnEvidence,
    DateIsPrinted,
    ChangedMeanwhile,
    NotAllowed,
    /// <summary>Its routes are not finished.</summary>
    RouteUnfinished,
    /// <summary>A deliverable with a route has no document.</summary>
    NothingToAgree,
    StepDecided,
    NotYourStep,
    NotAuthor,
    LetterRequired,
    TooManySteps,
    EmptyRoute,
    /// <summary>The template is attached to deliverables.</summary>
    RouteInUse,
    /// <summary>Another template of the region is called so.</summary>
    RouteNameTaken,
    DelegationToSelf,
    DelegationDays,
    DelegationOverlaps,
    DelegationCircular,
    LastAdministrator,
    StillInUse,
    /// <summary>The person is deputy of somebody outside the viewer's reach.</summary>
    StandsInForOthers,
    /// <summary>No centre of the programme is of that year, or there is no such centre.</summary>
    NoSuchCentres,
    /// <summary>A document is taken out by the person who added it.</summary>
    NotOwnDocument,
    /// <summary>The document was submitted in an earlier round and stays with it.</summary>
    KeptWithRound,
    AlreadyUndone,
    /// <summary>A decision is taken back within some minutes only.</summary>
    UndoTooLate,
    /// <summary>Something has happened since the decision to all that was decided.</summary>
    DecisionFollowed,
    /// <summary>It is not on its author's side, or the viewer is the author.</summary>
    NothingToRemind,
    /// <summary>It was reminded of some days ago.</summary>
    RemindedLately,
    /// <summary>Nobody who owes it has an address and wants such mail.</summary>
    NobodyToRemind,
    /// <summary>No head answers for the centre, or the obligation is the region's.</summary>
    NobodyAnswers,
    /// <summary>A task goes down or sideways; those above are asked.</summary>
    TaskUpwards,
}
