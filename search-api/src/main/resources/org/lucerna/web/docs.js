window.addEventListener("DOMContentLoaded", function () {
  SwaggerUIBundle({ url: "/openapi.yaml", dom_id: "#docs", deepLinking: true, validatorUrl: null });
});
