// Replaced by the first real file of PlanStorage.
