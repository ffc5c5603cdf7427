// Replaced by the first real file of PlanReports.
